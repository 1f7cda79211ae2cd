import type { NearestStories } from "./nearest-stories.ts";

/** An article that another could lead to. */
export interface Candidate {
  readonly row: number;
  /** Of the two texts, from 0 to 1. */
  readonly cosine: number;
  readonly score: number;
}

/** The candidates of all rows, each row's best first: plain data. */
export interface Ranks {
  /** Those of row r are from `starts[r]` to `starts[r + 1]`. */
  readonly starts: Uint32Array;
  readonly rows: Int32Array;
  readonly cosines: Float32Array;
  readonly scores: Float64Array;
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
): Ranks {
  const { most, rows, cosines, marks } = neighbours;
  const usual = usualCloseness(neighbours, options.ordinary);
  /** @param place where the two stand near each other */
  const candidate = (from: number, row: number, place: number): Candidate => {
    const cosine = cosines[place] ?? 0;
    const next = timeliness((dates[row] ?? 0) - (dates[from] ?? 0));
    const ordinary = options.hubness * (usual[row] ?? 0);
    const score = cosine + (marks[place] ?? 0) - ordinary + options.timeliness * next;
    return { row, cosine, score: round(score) };
  };
  const ownOf = (row: number): Candidate[] => {
    const own: Candidate[] = [];
    for (let place = row * most; place < (row + 1) * most; place += 1) {
      const other = rows[place] ?? -1;
      if (other < 0) break;
      own.push(candidate(row, other, place));
    }
    return own;
  };

  const later = new Map<number, Candidate[]>();
  for (let row = horizon; row < dates.length; row += 1) {
    const first = row * most;
    for (const { row: taker } of ownOf(row).sort(bestFirst).slice(0, options.takers)) {
      const place = rows.indexOf(taker, first);
      const taken = later.get(taker);
      if (taken === undefined) later.set(taker, [candidate(taker, row, place)]);
      else taken.push(candidate(taker, row, place));
    }
  }
  const starts = new Uint32Array(dates.length + 1);
  const all: Candidate[] = [];
  for (let row = 0; row < dates.length; row += 1) {
    all.push(...[...ownOf(row), ...(later.get(row) ?? [])].sort(bestFirst));
    starts[row + 1] = all.length;
  }
  return {
    starts,
    rows: Int32Array.from(all, ({ row }) => row),
    cosines: Float32Array.from(all, ({ cosine }) => cosine),
    scores: Float64Array.from(all, ({ score }) => score),
  };
}

/** What a row could lead to, best first. */
export function candidatesOf({ starts, rows, cosines, scores }: Ranks, row: number): Candidate[] {
  const found: Candidate[] = [];
  const to = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? to; at < to; at += 1) {
    found.push({ row: rows[at] ?? 0, cosine: cosines[at] ?? 0, score: scores[at] ?? 0 });
  }
  return found;
}

/** From here on two texts are of one hand or one wire: that says nothing of other stories. */
const SAME_HAND = 0.5;

/** The mean cosine of each row with its nearest neighbours, versions of it aside. */
function usualCloseness({ most, rows, cosines }: NearestStories, ordinary: number): Float64Array {
  const usual = new Float64Array(rows.length / most);
  for (let row = 0; row < usual.length; row += 1) {
    const nearest = cosines
      .subarray(row * most, (row + 1) * most)
      .filter((cosine) => cosine < SAME_HAND)
      .sort();
    const first = Math.max(0, nearest.length - ordinary);
    let sum = 0;
    for (let at = nearest.length - 1; at >= first; at -= 1) sum += nearest[at] as number;
    usual[row] = sum / ordinary;
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
