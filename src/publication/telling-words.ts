import type { Article } from "../article/article.ts";
import { compareText } from "../collections/order.ts";
import type { Token } from "../search/text/tokens.ts";
import { tokens } from "../search/text/tokens.ts";

/** In how many articles search knows a key: anywhere, and in the headline. */
export type KeyCount = (key: string) => { readonly articles: number; readonly headlines: number };

/** An article that this many others are found beside is still among the first results, of ten. */
const FAIR = 8;

/** How many words may be needed to tell a headline from others: « revue presse juillet ». */
const MOST_WORDS = 3;

/** A word as it is written, and what search makes of it. */
interface Candidate {
  readonly written: string;
  readonly token: Token;
}

/** Finds the words that lead to one article rather than to others, the way search counts them. */
export class TellingWords {
  readonly #countOf: KeyCount;
  readonly #articles: readonly Article[];
  #headlines: readonly ReadonlySet<string>[] | undefined;

  /** @param articles all that search knows */
  constructor(articles: readonly Article[], countOf: KeyCount) {
    this.#articles = articles;
    this.#countOf = countOf;
  }

  /** Words of a text of which few articles have the rarest; undefined when all are common. */
  ofText(text: string): string | undefined {
    return this.#rarestFirst(text, "articles", FAIR)[0]?.written;
  }

  /** The fewest words of a headline that few headlines have together; undefined when it says a formula. */
  ofHeadline(headline: string): string | undefined {
    const rarest = this.#rarestFirst(headline, "headlines").slice(0, MOST_WORDS);
    for (let count = 1; count <= rarest.length; count += 1) {
      const words = rarest.slice(0, count);
      if (this.#headlinesWith(words) <= FAIR) return words.map(({ written }) => written).join(" ");
    }
    return undefined;
  }

  /** @param most in how many articles a word may be */
  #rarestFirst(text: string, where: "articles" | "headlines", most = Number.POSITIVE_INFINITY) {
    const unique = new Map(candidates(text).map((one) => [one.written, one]));
    return [...unique.values()]
      .map((one) => ({ ...one, count: this.#count(one, where) }))
      .filter(({ count }) => count <= most)
      .toSorted(
        (a, b) =>
          a.count - b.count ||
          b.written.length - a.written.length ||
          compareText(a.written, b.written),
      );
  }

  /** A word is found by any of its keys. */
  #count({ token }: Candidate, where: "articles" | "headlines"): number {
    return token.keys.reduce((sum, key) => sum + this.#countOf(key)[where], 0);
  }

  #headlinesWith(words: readonly Candidate[]): number {
    const [only] = words;
    if (words.length === 1 && only !== undefined) return this.#count(only, "headlines");
    this.#headlines ??= this.#articles.map(
      ({ title }) => new Set(tokens(title.typeset).flatMap(({ keys }) => keys)),
    );
    return this.#headlines.filter((keys) =>
      words.every(({ token }) => token.keys.some((key) => keys.has(key))),
    ).length;
  }
}

/** Long words without capitals or figures, that search does not pass over. */
function candidates(text: string): Candidate[] {
  const found = text.match(/(?<![\p{L}\p{N}’'.@/_-])\p{Ll}{6,20}(?![\p{L}\p{N}’'@/_-])/gu) ?? [];
  return found.flatMap((written): Candidate[] => {
    const [token] = tokens(written);
    return token === undefined || token.stop ? [] : [{ written, token }];
  });
}
