import type { Candidate } from "./rank.ts";

export interface ChoiceOptions {
  /** Candidates under this score are no suggestion. */
  readonly threshold: number;
  /** How much of its likeness to what is already chosen is taken off a candidate. */
  readonly diversity: number;
}

export const CHOICE: ChoiceOptions = { threshold: 0.03, diversity: 0.15 };

/** How many of the best candidates may take a place. */
const CONSIDERED = 12;

/**
 * The best candidates, each unlike those before it: maximal marginal relevance (Carbonell and
 * Goldstein, 1998). A version of a chosen one is never chosen.
 *
 * @param places how many to choose
 * @param chosen rows that already have a place
 * @param likeness of two rows, from 0 to 1; 1 for versions of one text
 */
export function choose(
  ranked: readonly Candidate[],
  places: number,
  chosen: readonly number[],
  likeness: (a: number, b: number) => number,
  { threshold, diversity }: ChoiceOptions = CHOICE,
): Candidate[] {
  const pool = ranked.filter(({ score }) => score >= threshold).slice(0, CONSIDERED);
  const likest = pool.map(({ row }) => Math.max(0, ...chosen.map((other) => likeness(row, other))));
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
    for (const at of left) {
      const row = pool[at]?.row ?? 0;
      likest[at] = Math.max(likest[at] ?? 0, likeness(row, next.row));
    }
  }
  return taken;
}
