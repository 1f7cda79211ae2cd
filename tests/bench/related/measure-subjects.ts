import type { Article } from "../../../src/article/article.ts";
import { evidenceOf } from "../../../src/related/evidence.ts";
import { RANKING, type RankOptions } from "../../../src/related/rank.ts";
import { relateAll } from "../../../src/related/relate.ts";
import { WEIGHTS, type Weights } from "../../../src/related/weights.ts";
import type { Corpus } from "./read-corpus.ts";

/** What withheld knowledge says of the top four, in percent. */
export interface SubjectsResult {
  /** Suggestions that share a tag (a section) with their article, of four places. */
  readonly tags: Agreement;
  readonly sections: Agreement;
  /** Articles linked to in the text that are in the top four. */
  readonly links: { readonly found: number; readonly of: number };
  readonly suggestions: number;
}

export interface Agreement {
  readonly articles: number;
  readonly suggestions: number;
  /** Articles with at least one suggestion that agrees. */
  readonly atLeastOne: number;
}

/** Nothing of what the measure then asks for. */
export const WITHHELD: Weights = {
  ...WEIGHTS,
  tag: 0,
  dossier: 0,
  section: 0,
  author: 0,
  link: 0,
};

/** Always four, the nearest: diversity and threshold are matters of taste. */
const FOUR = { threshold: -1, diversity: 0 };

export function measureSubjects(
  articles: readonly Article[],
  corpus: Corpus,
  weights: Partial<Weights> = {},
  ranking: Partial<RankOptions> = {},
): SubjectsResult {
  const related = relateAll(
    articles.map((article) => ({ ...article, related: [] })),
    {
      choice: FOUR,
      ranking: { ...RANKING, ...ranking },
      evidence: (article) => evidenceOf(article, { ...WITHHELD, ...weights }),
    },
  );
  const byPath = new Map(articles.map((article) => [article.path, article]));
  const top = (path: string) =>
    (related.get(path)?.suggestions ?? []).flatMap((s) => byPath.get(s.path) ?? []);
  const agreement = (keys: (article: Article) => readonly string[]): Agreement => {
    const frequency = new Map<string, number>();
    for (const key of articles.flatMap(keys)) frequency.set(key, (frequency.get(key) ?? 0) + 1);
    const asked = articles.filter((one) => keys(one).some((key) => (frequency.get(key) ?? 0) > 1));
    const agreeing = asked.map((article) => {
      const own = new Set(keys(article));
      return top(article.path).filter((other) => keys(other).some((key) => own.has(key))).length;
    });
    const sum = agreeing.reduce((total, count) => total + count, 0);
    return {
      articles: asked.length,
      suggestions: (100 * sum) / Math.max(1, 4 * asked.length),
      atLeastOne: (100 * agreeing.filter((count) => count > 0).length) / Math.max(1, asked.length),
    };
  };
  const links = linksIn(articles, corpus);
  return {
    tags: agreement(({ tags }) => tags.map(({ slug }) => slug)),
    sections: agreement(({ section }) => [section.key]),
    links: {
      of: links.length,
      found: links.filter(([from, to]) => top(from).some(({ path }) => path === to)).length,
    },
    suggestions: articles.reduce((sum, { path }) => sum + top(path).length, 0) / articles.length,
  };
}

/**
 * The links of the texts to other articles, by address or file name: those that the press follows,
 * and old addresses of which only the last part is left.
 */
function linksIn(articles: readonly Article[], { sources }: Corpus): [string, string][] {
  const bySlug = new Map<string, string[]>();
  for (const { path } of articles) {
    const slug = path.split("/").at(-1) ?? "";
    bySlug.set(slug, [...(bySlug.get(slug) ?? []), path]);
  }
  const known = new Set(articles.map(({ path }) => path));
  const found = new Set<string>();
  for (const { path: file, bytes } of sources) {
    const from = file.replace(/\.md$/, "");
    if (!known.has(from)) continue;
    for (const [, address = ""] of new TextDecoder().decode(bytes).matchAll(/\]\(([^)\s]+)/g)) {
      const slug = address
        .replace(/[?#].*$/, "")
        .replace(/(?:\.md|\/|index\.html?)*$/, "")
        .split("/")
        .at(-1);
      const [to, other] = bySlug.get(slug ?? "") ?? [];
      if (to !== undefined && other === undefined && to !== from) found.add(`${from}\n${to}`);
    }
  }
  return [...found].sort().map((pair) => pair.split("\n") as [string, string]);
}

/** How many of the desk's decisions are in the top four. */
export function measureDesk(
  articles: readonly Article[],
  decisions: Readonly<Record<string, readonly string[]>>,
  weights: Weights,
  ranking: Partial<RankOptions> = {},
): { readonly found: number; readonly of: number; readonly missed: readonly string[] } {
  const related = relateAll(
    articles.map((article) => ({ ...article, related: [] })),
    {
      choice: FOUR,
      ranking: { ...RANKING, ...ranking },
      evidence: (article) => evidenceOf(article, weights),
    },
  );
  const missed: string[] = [];
  let found = 0;
  let of = 0;
  for (const [path, wanted] of Object.entries(decisions)) {
    const top = new Set(related.get(path)?.suggestions.map((suggestion) => suggestion.path));
    for (const other of wanted) {
      of += 1;
      if (top.has(other)) found += 1;
      else missed.push(`${path} → ${other}`);
    }
  }
  return { found, of, missed };
}

/**
 * What a desk's marks bring: every other subject of each article is shown to the engine, and the others are
 * asked of its top four.
 */
export function measureHalfOfSubjects(
  articles: readonly Article[],
  weights: Weights,
  ranking: Partial<RankOptions> = {},
): Agreement {
  const half = ({ tags }: Article, parity: number) =>
    tags.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)).filter((_, at) => at % 2 === parity);
  const related = relateAll(
    articles.map((article) => ({ ...article, related: [], tags: half(article, 0) })),
    {
      choice: FOUR,
      ranking: { ...RANKING, ...ranking },
      evidence: (article) => evidenceOf(article, weights),
    },
  );
  const hidden = new Map(
    articles.map((article) => [article.path, new Set(half(article, 1).map(({ slug }) => slug))]),
  );
  const shares = (one: string, other: string) =>
    [...(hidden.get(one) ?? [])].some((slug) => hidden.get(other)?.has(slug));
  const asked = articles.filter(({ path }) =>
    articles.some((two) => two.path !== path && shares(path, two.path)),
  );
  const agreeing = asked.map(
    ({ path }) =>
      (related.get(path)?.suggestions ?? []).filter((other) => shares(path, other.path)).length,
  );
  return {
    articles: asked.length,
    suggestions: (100 * agreeing.reduce((a, b) => a + b, 0)) / Math.max(1, 4 * asked.length),
    atLeastOne: (100 * agreeing.filter((count) => count > 0).length) / Math.max(1, asked.length),
  };
}
