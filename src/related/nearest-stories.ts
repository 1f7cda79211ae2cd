import type { RowComparer } from "./compare-rows.ts";
import { largest } from "./largest.ts";
import type { Space } from "./space.ts";

/** What stands near each article: places `row * most` to `row * most + most`, best first. */
export interface NearestStories {
  readonly most: number;
  /** Rows; -1 where there are fewer. */
  readonly rows: Int32Array;
  readonly cosines: Float32Array;
  /** What the marks of both add. */
  readonly marks: Float32Array;
}

export interface SearchLimits {
  /** Neighbours kept of each article. */
  readonly most: number;
  /** Candidates compared in full. */
  readonly candidates: number;
  /** Places of the index visited for one article. */
  readonly visits: number;
}

export const LIMITS: SearchLimits = { most: 20, candidates: 32, visits: 5_000 };

/**
 * Nearest neighbours through an inverted index: the rarest features of an article are looked up
 * until enough places were visited; what that leaves out are words of every second story, which
 * count again when the best found are compared in full. The time is linear in the archive.
 *
 * Rows below the horizon are searched among themselves; each later one among all rows before it. So
 * a row added at the end changes nothing for the others.
 *
 * @param known those of the first rows, which are not searched for
 */
export function nearestStories(
  { text, marks }: Space,
  horizon: number,
  { most, candidates, visits }: SearchLimits = LIMITS,
  known: NearestStories = placesFor(0, most),
): NearestStories {
  const { count } = text;
  const found = placesFor(count, most);
  found.rows.set(known.rows);
  found.cosines.set(known.cosines);
  found.marks.set(known.marks);
  const sums = new Float64Array(count);
  const touched = new Int32Array(2 * count);
  for (let row = known.rows.length / most; row < count; row += 1) {
    const limit = row < horizon ? horizon : row;
    const rest = text.search(row, limit, visits);
    marks.search(row, limit, visits / 16);
    const size = union(text, marks, touched, sums);
    const best = largest(touched.subarray(0, size), sums, candidates);

    const cosines = text.products(row, best, rest);
    for (let i = 0; i < best.length; i += 1) {
      cosines[i] = (cosines[i] as number) + (text.scores[best[i] as number] as number);
    }
    text.clear();
    marks.clear();
    const added = marks.products(row, best);
    const order = bestFirst(cosines, added);
    const kept = Math.min(most, order.length);
    for (let rank = 0; rank < kept; rank += 1) {
      const i = order[rank] as number;
      found.rows[row * most + rank] = best[i] as number;
      found.cosines[row * most + rank] = cosines[i] as number;
      found.marks[row * most + rank] = added[i] as number;
    }
  }
  return found;
}

/** What stands near the first rows. */
export function firstRows(
  { most, rows, cosines, marks }: NearestStories,
  count: number,
): NearestStories {
  const size = count * most;
  return {
    most,
    rows: rows.subarray(0, size),
    cosines: cosines.subarray(0, size),
    marks: marks.subarray(0, size),
  };
}

function placesFor(count: number, most: number): NearestStories {
  const size = count * most;
  return {
    most,
    rows: new Int32Array(size).fill(-1),
    cosines: new Float32Array(size),
    marks: new Float32Array(size),
  };
}

/** Writes the rows that either search found, and the sums of their scores. */
function union(
  text: RowComparer,
  marks: RowComparer,
  touched: Int32Array,
  sums: Float64Array,
): number {
  let size = 0;
  for (const other of text.found()) {
    touched[size] = other;
    size += 1;
    sums[other] = (text.scores[other] as number) + (marks.scores[other] as number);
  }
  for (const other of marks.found()) {
    if (text.scores[other] !== 0) continue;
    touched[size] = other;
    size += 1;
    sums[other] = marks.scores[other] as number;
  }
  return size;
}

const PLACES = 4096;

/** Places by the sum of both, the largest first; of equal ones (to 1e-6) the first. */
function bestFirst(cosines: Float64Array, added: Float64Array): Int32Array {
  const order = new Float64Array(cosines.length);
  for (let i = 0; i < order.length; i += 1) {
    const sum = (cosines[i] as number) + (added[i] as number);
    order[i] = (1e7 - Math.round(sum * 1e6)) * PLACES + i;
  }
  return Int32Array.from(order.sort(), (key) => key % PLACES);
}
