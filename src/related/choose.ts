import type { Candidate } from "./rank.ts";

export interface ChoiceOptions {
  /** Candidates under this score are no suggestion. */
  readonly threshold: number;
  /** How much of its likeness to what is already chosen is taken off a candidate. */
  readonly diversity: number;
}

export const CHOICE: ChoiceOptions = { threshold: 0.015, diversity: 0.15 };

/** How many of the best candidates may take a place. */
const CONSIDERED = 8;

/**
 * The best candidates, each unlike those before it: maximal marginal relevance (Carbonell and
 * Goldstein, 1998). A version of a chosen one is never chosen.
 *
 * @param places how many to choose
 * @param chosen rows that already have a place
 * @param likeness of a row to others, from 0 to 1; 1 for versions of one text
 */
export function choose(
  ranked: readonly Candidate[],
  places: number,
  chosen: readonly number[],
  likeness: (row: number, others: Int32Array) => ArrayLike<number>,
  { threshold, diversity }: ChoiceOptions = CHOICE,
): Candidate[] {
  const pool = ranked.filter(({ score }) => score >= threshold).slice(0, CONSIDERED);
  const rows = Int32Array.from(pool, ({ row }) => row);
  const likest = new Float64Array(pool.length);
  const compare = (row: number): void => {
    const like = likeness(row, rows);
    for (let at = 0; at < likest.length; at += 1) {
      likest[at] = Math.max(likest[at] ?? 0, like[at] ?? 0);
    }
  };
  if (pool.length > 0) chosen.forEach(compare);
  const taken: Candidate[] = [];
  const left = new Set(pool.keys());
  while (taken.length < places) {
    let best: number | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const at of left) {
      const like = likest[at] ?? 0;
      if (like >= 1) continue;
      const worth = (pool[at]?.score ?? 0) - diversity * like;
      if (worth > most) {
        most = worth;
        best = at;
      }
    }
    const next = best === undefined ? undefined : pool[best];
    if (best === undefined || next === undefined) break;
    left.delete(best);
    taken.push(next);
    if (taken.length < places) compare(next.row);
  }
  return taken;
}
