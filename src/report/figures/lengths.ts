import type { Article } from "../../article/article.ts";
import { compareText } from "../../collections/order.ts";
import { quantileOf } from "./quantile.ts";

/** Articles of so many words: `from` is in it, `until` is not. */
export interface LengthClass {
  readonly from: number;
  /** None for the longest. */
  readonly until?: number;
  readonly count: number;
}

export interface LengthFigures {
  readonly words: number;
  readonly classes: readonly LengthClass[];
  /** Half of the articles lie between the quartiles. */
  readonly quartiles: readonly [low: number, median: number, high: number];
  readonly longest: readonly Article[];
  readonly shortest: readonly Article[];
}

/** Where classes begin: a brief, a short story, a page, a long read… */
const EDGES = [0, 100, 250, 500, 800, 1200, 2000, 3000];

/** How many of the longest and of the shortest are named. */
const NAMED = 5;

/** How long articles are, in words of their bodies; notices of what was withdrawn count for nothing. */
export function lengthFigures(articles: readonly Article[]): LengthFigures {
  const read = articles.filter(({ withdrawn }) => withdrawn === undefined);
  const lengths = read.map(({ body }) => body.wordCount);
  const sorted = read.toSorted(
    (a, b) => b.body.wordCount - a.body.wordCount || compareText(a.path, b.path),
  );
  return {
    words: lengths.reduce((a, b) => a + b, 0),
    classes: EDGES.map((from, index) => {
      const until = EDGES[index + 1];
      const count = lengths.filter(
        (words) => words >= from && (until === undefined || words < until),
      ).length;
      return until === undefined ? { from, count } : { from, until, count };
    }),
    quartiles: [quantileOf(lengths, 0.25), quantileOf(lengths, 0.5), quantileOf(lengths, 0.75)],
    longest: sorted.slice(0, NAMED),
    shortest: sorted.toReversed().slice(0, NAMED),
  };
}
