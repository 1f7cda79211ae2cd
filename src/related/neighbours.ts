import type { Evidence } from "./evidence.ts";
import { Frequencies } from "./frequencies.ts";
import { markMatrix, textMatrix } from "./matrix.ts";
import { Searcher } from "./searcher.ts";

/** What stands near each article: places `row * most` to `row * most + most`, best first. */
export interface Neighbours {
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

const LIMITS: SearchLimits = { most: 32, candidates: 64, visits: 40_000 };

/** An archive as the engine sees it; rows are articles, the oldest first. */
export interface Space {
  readonly base: number;
  readonly frequencies: Frequencies;
  readonly text: Searcher;
  readonly marks: Searcher;
}

/** @param base how many of the first rows the statistics are taken from */
export function spaceOf(all: readonly Evidence[], base: number): Space {
  const frequencies = new Frequencies(
    all.map(({ text }) => text),
    base,
  );
  const marks = new Frequencies(
    all.map((evidence) => evidence.marks),
    base,
  );
  return {
    base,
    frequencies,
    text: new Searcher(textMatrix(all, frequencies), frequencies),
    marks: new Searcher(markMatrix(all, marks), marks),
  };
}

/**
 * Nearest neighbours through an inverted index: the rarest features of an article are looked up
 * until enough places were visited; what that leaves out are words of every second story. The best
 * found are then compared in full. The time is linear in the archive.
 *
 * Rows of the base are searched among themselves; each later one among all rows before it. So a row
 * added at the end changes nothing for the others.
 */
export function neighboursOf(
  { base, text, marks }: Space,
  { most, candidates, visits }: SearchLimits = LIMITS,
): Neighbours {
  const { count } = text.matrix;
  const found: Neighbours = {
    most,
    rows: new Int32Array(count * most).fill(-1),
    cosines: new Float32Array(count * most),
    marks: new Float32Array(count * most),
  };
  const scores = new Float32Array(count);
  const touched = new Int32Array(count);
  for (let row = 0; row < count; row += 1) {
    const limit = row < base ? base : row;
    let size = marks.addProducts(row, limit, visits / 8, scores, touched, 0);
    size = text.addProducts(row, limit, visits, scores, touched, size);
    const best = largest(touched.subarray(0, size), scores, candidates);
    for (let i = 0; i < size; i += 1) scores[touched[i] ?? 0] = 0;

    const cosines = text.products(row, best);
    const added = marks.products(row, best);
    const order = Array.from(best, (other, i) => ({
      other,
      cosine: cosines[i] ?? 0,
      mark: added[i] ?? 0,
    })).sort((a, b) => b.cosine + b.mark - a.cosine - a.mark || a.other - b.other);
    for (const [rank, { other, cosine, mark }] of order.slice(0, most).entries()) {
      found.rows[row * most + rank] = other;
      found.cosines[row * most + rank] = cosine;
      found.marks[row * most + rank] = mark;
    }
  }
  return found;
}

/** The rows of the largest scores; of equal scores the first rows. */
function largest(rows: Int32Array, scores: Float32Array, most: number): Int32Array {
  if (rows.length <= most) return rows;
  const sorted = Float32Array.from(rows, (row) => scores[row] ?? 0).sort();
  const least = sorted[sorted.length - most] ?? 0;
  const above = rows.filter((row) => (scores[row] ?? 0) > least);
  const equal = rows.filter((row) => scores[row] === least).sort();
  const best = new Int32Array(most);
  best.set(above);
  best.set(equal.subarray(0, most - above.length), above.length);
  return best;
}
