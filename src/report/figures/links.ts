import type { Article } from "../../article/article.ts";
import { compareText } from "../../collections/order.ts";
import type { RelatedStories } from "../../related/relate.ts";

/** From how many other articles a story can be reached, by the way that leads there. */
export interface Inbound {
  readonly article: Article;
  readonly body: number;
  readonly seeAlso: number;
  readonly picks: number;
  /** The ways above: what editors wrote. */
  readonly written: number;
  /** Lists of related stories, picks included. */
  readonly related: number;
}

export interface LinkFigures {
  /** Links from text to text, « Lire aussi » and picks included. */
  readonly written: number;
  readonly most: readonly Inbound[];
  /** Stories that no editor's hand leads to, the newest first; lists of related stories may. */
  readonly never: readonly Inbound[];
  /** Of these, stories that no list leads to either. */
  readonly unreached: readonly Inbound[];
}

/** How many of the most linked are named. */
const NAMED = 15;

/**
 * Which stories others lead to.
 *
 * @param articles published, newest first
 */
export function linkFigures(
  articles: readonly Article[],
  related: ReadonlyMap<string, RelatedStories>,
): LinkFigures {
  const body = new Counter();
  const seeAlso = new Counter();
  const picks = new Counter();
  const lists = new Counter();
  for (const { path, body: text, related: picked } of articles) {
    const asides = new Set(asidesOf(text));
    const others = (paths: Iterable<string>) =>
      [...new Set(paths)].filter((other) => other !== path);
    body.add(others(text.links.filter((link) => !asides.has(link))));
    seeAlso.add(others(asides));
    picks.add(others(picked || []));
    lists.add(others(related.get(path)?.suggestions.map((story) => story.path) ?? []));
  }
  const inbound = articles.map((article): Inbound => {
    const ways = {
      body: body.of(article.path),
      seeAlso: seeAlso.of(article.path),
      picks: picks.of(article.path),
    };
    return {
      article,
      ...ways,
      written: ways.body + ways.seeAlso + ways.picks,
      related: lists.of(article.path),
    };
  });
  const never = inbound.filter(({ written }) => written === 0);
  return {
    written: inbound.reduce((sum, { written }) => sum + written, 0),
    most: inbound
      .filter(({ written, related: listed }) => written + listed > 0)
      .toSorted(
        (a, b) =>
          b.written - a.written ||
          b.related - a.related ||
          compareText(a.article.path, b.article.path),
      )
      .slice(0, NAMED),
    never,
    unreached: never.filter(({ related: listed }) => listed === 0),
  };
}

/** The articles that « Lire aussi » leads to; the words of a body without any are not fetched. */
function asidesOf(body: Article["body"]): string[] {
  if (!body.kinds.includes("see-also")) return [];
  return body.parts.flatMap((part) =>
    typeof part !== "string" && part.kind === "see-also" && part.target.found === "article"
      ? [part.target.path]
      : [],
  );
}

class Counter {
  readonly #counts = new Map<string, number>();

  add(paths: readonly string[]): void {
    for (const path of paths) this.#counts.set(path, this.of(path) + 1);
  }

  of(path: string): number {
    return this.#counts.get(path) ?? 0;
  }
}
