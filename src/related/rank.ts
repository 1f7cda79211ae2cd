import type { NearestStories } from "./nearest-stories.ts";

/** An article that another could lead to. */
export interface Candidate {
  readonly row: number;
  /** Of the two texts, from 0 to 1. */
  readonly cosine: number;
  readonly score: number;
}

export interface RankOptions {
  /** How much of a candidate's ordinary closeness is taken off its cosine. */
  readonly hubness: number;
  /** How many neighbours tell what is ordinary. */
  readonly ordinary: number;
  /** The most that nearness in time adds to a score. */
  readonly timeliness: number;
  /** How many older articles may take a new one in. */
  readonly takers: number;
}

export const RANKING: RankOptions = {
  hubness: 0.7,
  ordinary: 6,
  timeliness: 0.015,
  takers: 16,
};

/**
 * The candidates of each article, best first.
 *
 * Some articles (long ones, surveys of everything) are near all others and would be suggested
 * everywhere. So what counts is how much nearer a candidate is than it ordinarily is to its own
 * neighbours: cross-domain similarity local scaling (Conneau et al., 2018), here one-sided.
 *
 * @param dates first instants, in ms, by row, ascending
 * @param horizon rows below are neighbours of each other; a later row is taken in by those older rows
 *   that are its own best candidates, `takers` at most
 */
export function rankAll(
  neighbours: NearestStories,
  dates: readonly number[],
  horizon: number,
  options: RankOptions = RANKING,
): Candidate[][] {
  const { most, rows, cosines, marks } = neighbours;
  const usual = usualCloseness(neighbours, options.ordinary);
  const candidate = (from: number, row: number, cosine: number, mark: number): Candidate => ({
    row,
    cosine,
    score: round(
      cosine +
        mark -
        options.hubness * (usual[row] ?? 0) +
        options.timeliness * timeliness((dates[row] ?? 0) - (dates[from] ?? 0)),
    ),
  });

  const ranked = dates.map((_, row) => {
    const candidates: Candidate[] = [];
    for (let place = row * most; place < (row + 1) * most; place += 1) {
      const other = rows[place] ?? -1;
      if (other < 0) break;
      candidates.push(candidate(row, other, cosines[place] ?? 0, marks[place] ?? 0));
    }
    return candidates.sort(bestFirst);
  });
  const later: Candidate[][] = dates.map(() => []);
  for (let row = horizon; row < dates.length; row += 1) {
    const own = ranked[row] ?? [];
    const places = new Map<number, number>();
    for (let place = row * most; place < (row + 1) * most; place += 1) {
      places.set(rows[place] ?? -1, place);
    }
    for (const { row: taker } of own.slice(0, options.takers)) {
      const place = places.get(taker) ?? 0;
      later[taker]?.push(candidate(taker, row, cosines[place] ?? 0, marks[place] ?? 0));
    }
  }
  return ranked.map((own, row) => [...own, ...(later[row] ?? [])].sort(bestFirst));
}

/** From here on two texts are of one hand or one wire: that says nothing of other stories. */
const SAME_HAND = 0.5;

/** The mean cosine of each row with its nearest neighbours, versions of it aside. */
function usualCloseness({ most, rows, cosines }: NearestStories, ordinary: number): Float64Array {
  const usual = new Float64Array(rows.length / most);
  for (let row = 0; row < usual.length; row += 1) {
    const nearest = cosines
      .slice(row * most, (row + 1) * most)
      .filter((cosine) => cosine < SAME_HAND)
      .sort()
      .reverse();
    usual[row] = nearest.subarray(0, ordinary).reduce((sum, cosine) => sum + cosine, 0) / ordinary;
  }
  return usual;
}

const YEAR = 365.25 * 24 * 3600 * 1000;
/** Half of what nearness in time is worth is lost in this time. */
const HALF_LIFE = 2 * YEAR;
const BEFORE = 0.6;

/** From 0 to 1: what happened next comes before what happened before, the nearest first. */
function timeliness(gap: number): number {
  return (gap >= 0 ? 1 : BEFORE) * 2 ** (-Math.abs(gap) / HALF_LIFE);
}

/** Coarser than what the last bits of a sum could change. */
function round(score: number): number {
  return Math.round(score * 1e5) / 1e5;
}

/** A total order: by score, then the newest, which is the last row. */
function bestFirst(a: Candidate, b: Candidate): number {
  return b.score - a.score || b.row - a.row;
}
