import type { Article } from "../../../src/article/article.ts";
import { words } from "../../../src/french/words/words.ts";
import { evidenceOf } from "../../../src/related/evidence.ts";
import { nearestStories } from "../../../src/related/nearest-stories.ts";
import { candidatesOf, RANKING, type RankOptions, rankAll } from "../../../src/related/rank.ts";
import { measuresOf, wholeSpace } from "../../../src/related/space.ts";
import { WEIGHTS, type Weights } from "../../../src/related/weights.ts";
import { halfSources, halvesOf } from "./halves.ts";
import { type Corpus, editionOf } from "./read-corpus.ts";

/** How well first halves find their own second half among all second halves. */
export interface HalvesResult {
  readonly queries: number;
  /** Share found first, in percent; and among every second query, to see what is luck. */
  readonly first: number;
  readonly firstOfEven: number;
  readonly firstOfOdd: number;
  /** Mean reciprocal rank. */
  readonly mrr: number;
}

/** First halves, then second halves in the same order. */
export function halfArticles(corpus: Corpus): Article[] {
  const [section = ""] = corpus.house.sections.keys();
  const { articles } = editionOf(corpus, halfSources(halvesOf(corpus.sources), section));
  const sorted = articles.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const known = new Set(sorted.map(({ path }) => path));
  const twin = (path: string) => (path.startsWith("1/") ? "2/" : "1/") + path.slice(2);
  return sorted.filter(({ path }) => known.has(twin(path)));
}

/**
 * The engine, with diversity, recency and versions off.
 *
 * @param archive what statistics are taken from: « both » halves, an archive of half-articles of
 *   which only the second may answer, as on the site, where all articles ask and all may answer;
 *   or the « second » halves only, in an archive that never saw the first
 */
export function measureHalves(
  halves: readonly Article[],
  weights: Partial<Weights> = {},
  ranking: Partial<RankOptions> = {},
  archive: "both" | "second" = "both",
): HalvesResult {
  const queries = halves.length / 2;
  const rows = [...halves.slice(queries), ...halves.slice(0, queries)];
  const evidence = rows.map((half) => evidenceOf(half, { ...WEIGHTS, ...weights }));
  const base = archive === "both" ? rows.length : queries;
  const limits = { most: 256, candidates: 512, visits: 1_000_000 };
  const dates = rows.map(() => 0);
  const options = { ...RANKING, ...ranking, timeliness: 0, takers: 0 };
  const space = wholeSpace(evidence, measuresOf(evidence, base));
  const ranks = rankAll(nearestStories(space, base, limits), dates, base, options);
  return resultOf(
    Array.from({ length: queries }, (_, query) => {
      const seconds = candidatesOf(ranks, queries + query).filter(({ row }) => row < queries);
      return seconds.findIndex(({ row }) => row === query) + 1;
    }),
  );
}

/**
 * Plain TF-IDF cosine: what there was to beat. Folded words without stop words, 1 + ln(tf),
 * ln(N / df) over the second halves.
 */
export function measurePlain(halves: readonly Article[]): HalvesResult {
  const counts = halves.map(({ body }) => {
    const found = new Map<string, number>();
    for (const { kind, text } of body.passages) {
      if (kind === "code") continue;
      for (const { stop, folded } of words(text)) {
        if (!stop) found.set(folded, (found.get(folded) ?? 0) + 1);
      }
    }
    return found;
  });
  const queries = halves.length / 2;
  const frequency = new Map<string, number>();
  for (const found of counts.slice(queries)) {
    for (const word of found.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const vectors = counts.map((found) => {
    const vector = new Map<string, number>();
    for (const [word, times] of found) {
      const seen = frequency.get(word) ?? 0;
      if (seen > 0) vector.set(word, (1 + Math.log(times)) * Math.log(queries / seen));
    }
    const square = [...vector.values()].reduce((sum, value) => sum + value * value, 0);
    return { vector, length: Math.sqrt(square) || 1 };
  });
  return resultOf(
    vectors.slice(0, queries).map((query, own) => {
      const cosines = vectors.slice(queries).map(({ vector, length }) => {
        let sum = 0;
        for (const [word, value] of query.vector) sum += value * (vector.get(word) ?? 0);
        return sum / length;
      });
      return cosines.filter((cosine, i) => i !== own && cosine >= (cosines[own] ?? 0)).length + 1;
    }),
  );
}

/** @param ranks of each query from 1; 0 when it was not found at all */
function resultOf(ranks: readonly number[]): HalvesResult {
  const share = (of: readonly number[]) =>
    (100 * of.filter((rank) => rank === 1).length) / Math.max(1, of.length);
  return {
    queries: ranks.length,
    first: share(ranks),
    firstOfEven: share(ranks.filter((_, i) => i % 2 === 0)),
    firstOfOdd: share(ranks.filter((_, i) => i % 2 === 1)),
    mrr:
      ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / Math.max(1, ranks.length),
  };
}
