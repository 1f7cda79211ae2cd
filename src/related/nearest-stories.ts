import { RowComparer } from "./compare-rows.ts";
import type { Evidence } from "./evidence.ts";
import { Frequencies } from "./frequencies.ts";
import { largest } from "./largest.ts";
import { markMatrix, textMatrix } from "./matrix.ts";

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
  /** NearestStories kept of each article. */
  readonly most: number;
  /** Candidates compared in full. */
  readonly candidates: number;
  /** Places of the index visited for one article. */
  readonly visits: number;
}

export const LIMITS: SearchLimits = { most: 20, candidates: 32, visits: 5_000 };

/** An archive as the engine sees it; rows are articles, the oldest first. */
export interface Space {
  readonly count: number;
  /** Rows below are searched among themselves. */
  readonly horizon: number;
  readonly frequencies: Frequencies;
  readonly markFrequencies: Frequencies;
  readonly text: RowComparer;
  readonly marks: RowComparer;
}

/** @param counted by row: whether statistics are taken from it */
export function spaceOf(
  all: readonly Evidence[],
  horizon = all.length,
  counted: readonly boolean[] = all.map((_, row) => row < horizon),
): Space {
  const frequencies = new Frequencies(
    all.map(({ text }) => text),
    counted,
  );
  const marks = new Frequencies(
    all.map((evidence) => evidence.marks),
    counted,
  );
  return {
    count: all.length,
    horizon,
    frequencies,
    markFrequencies: marks,
    text: new RowComparer(
      textMatrix(all, frequencies),
      frequencies.size,
      rareOf(frequencies, counted),
    ),
    marks: new RowComparer(markMatrix(all, marks), marks.size),
  };
}

/** What a larger share of the articles has leads to everything, so it leads nowhere. */
const COMMON = 0.1;
/** Up to this many articles nothing is common. */
const FEW = 500;

/** How many of the features are worth an index: they are numbered by how many articles have them. */
function rareOf({ inBase, size }: Frequencies, counted: readonly boolean[]): number {
  const articles = counted.filter((one) => one).length;
  if (articles <= FEW) return size;
  const common = inBase.findIndex((seen) => seen > COMMON * articles);
  return common < 0 ? size : common;
}

/** What was found before of the first rows, when nothing of them has changed. */
export interface KnownRows {
  readonly rows: number;
  readonly nearest: NearestStories;
}

/**
 * Nearest neighbours through an inverted index: the rarest features of an article are looked up
 * until enough places were visited; what that leaves out are words of every second story, which
 * count again when the best found are compared in full. The time is linear in the archive.
 *
 * Rows below the horizon are searched among themselves; each later one among all rows before it. So
 * a row added at the end changes nothing for the others.
 */
export function nearestStories(
  { count, horizon, text, marks }: Space,
  { most, candidates, visits }: SearchLimits = LIMITS,
  known?: KnownRows,
): NearestStories {
  const found: NearestStories = {
    most,
    rows: new Int32Array(count * most).fill(-1),
    cosines: new Float32Array(count * most),
    marks: new Float32Array(count * most),
  };
  const first = known?.rows ?? 0;
  if (known !== undefined) {
    found.rows.set(known.nearest.rows.subarray(0, first * most));
    found.cosines.set(known.nearest.cosines.subarray(0, first * most));
    found.marks.set(known.nearest.marks.subarray(0, first * most));
  }
  const sums = new Float64Array(count);
  const touched = new Int32Array(2 * count);
  for (let row = first; row < count; row += 1) {
    const limit = row < horizon ? horizon : row;
    const rest = text.search(row, limit, visits);
    marks.search(row, limit, visits / 16);
    const size = union(text, marks, row, touched, sums);
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

/** Writes the other rows that either search found, and the sums of their scores. */
function union(
  text: RowComparer,
  marks: RowComparer,
  row: number,
  touched: Int32Array,
  sums: Float64Array,
): number {
  let size = 0;
  for (const other of text.found()) {
    if (other === row) continue;
    touched[size] = other;
    size += 1;
    sums[other] = (text.scores[other] as number) + (marks.scores[other] as number);
  }
  for (const other of marks.found()) {
    if (other === row || text.scores[other] !== 0) continue;
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
