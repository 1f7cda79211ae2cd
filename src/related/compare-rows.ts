import { type Index, indexOf } from "./index-of.ts";
import { type Matrix, UNIT } from "./matrix.ts";

const SCALE = 1 / UNIT ** 2;

/** Finds, for one row at a time, its products with other rows. */
export class RowComparer {
  /** How many rows there are. */
  get count(): number {
    return this.#matrix.count;
  }

  /** By row: what {@link search} found; 0 elsewhere. */
  readonly scores: Float64Array;
  readonly #matrix: Matrix;
  readonly #index: Index;
  readonly #indexed: number;
  readonly #touched: Int32Array;
  #size = 0;
  /** Values of one row by feature; 0 elsewhere. */
  readonly #spread: Float32Array;

  /**
   * @param features how many there are
   * @param indexed how many of them are looked up; the others count in {@link products} only
   */
  constructor(matrix: Matrix, features: number, indexed = features) {
    this.#matrix = matrix;
    this.#index = indexOf(matrix, indexed);
    this.#indexed = indexed;
    this.#spread = new Float32Array(features);
    this.scores = new Float64Array(matrix.count);
    this.#touched = new Int32Array(matrix.count);
  }

  /**
   * Adds up in `scores` the products of a row with the other rows below `limit`, the rarest features
   * first, until `visits` places of the index were visited.
   *
   * @returns the place in the matrix after the last feature that was looked up
   */
  search(row: number, limit: number, visits: number): number {
    const { starts, features, values } = this.#matrix;
    const { starts: lists, rows, values: weights } = this.#index;
    const { scores } = this;
    const indexed = this.#indexed;
    const touched = this.#touched;
    const to = starts[row + 1] as number;
    let size = 0;
    let left = visits;
    let at = starts[row] as number;
    for (; at < to && left > 0; at += 1) {
      const value = (values[at] as number) * SCALE;
      const feature = features[at] as number;
      if (feature >= indexed) break;
      const last = lists[feature + 1] as number;
      for (let place = lists[feature] as number; place < last; place += 1) {
        const other = rows[place] as number;
        if (other >= limit) break;
        if (other === row) continue;
        left -= 1;
        const product = value * (weights[place] as number);
        if (product === 0) continue;
        const score = scores[other] as number;
        if (score === 0) {
          touched[size] = other;
          size += 1;
        }
        scores[other] = score + product;
      }
    }
    this.#size = size;
    return at;
  }

  /** The rows that the last search found. */
  found(): Int32Array {
    return this.#touched.subarray(0, this.#size);
  }

  /** Makes ready for the next search. */
  clear(): void {
    for (let i = 0; i < this.#size; i += 1) this.scores[this.#touched[i] as number] = 0;
    this.#size = 0;
  }

  /**
   * The products of a row with others.
   *
   * @param from the place of the row's first feature that counts; by default all do
   */
  products(row: number, others: Int32Array, from?: number): Float64Array {
    const { starts, features, values } = this.#matrix;
    const spread = this.#spread;
    const first = from ?? (starts[row] as number);
    const to = starts[row + 1] as number;
    const products = new Float64Array(others.length);
    if (first >= to) return products;
    const rarest = features[first] as number;
    for (let at = first; at < to; at += 1) spread[features[at] as number] = values[at] as number;
    for (let i = 0; i < others.length; i += 1) {
      const other = others[i] as number;
      const start = starts[other] as number;
      let sum = 0;
      for (let at = (starts[other + 1] as number) - 1; at >= start; at -= 1) {
        const feature = features[at] as number;
        if (feature < rarest) break;
        sum += (values[at] as number) * (spread[feature] as number);
      }
      products[i] = sum * SCALE;
    }
    for (let at = first; at < to; at += 1) spread[features[at] as number] = 0;
    return products;
  }

  /** How many features two rows share. */
  shared(a: number, b: number): number {
    const { starts, features } = this.#matrix;
    const toA = starts[a + 1] as number;
    const toB = starts[b + 1] as number;
    let i = starts[a] as number;
    let j = starts[b] as number;
    let count = 0;
    while (i < toA && j < toB) {
      const x = features[i] as number;
      const y = features[j] as number;
      if (x === y) count += 1;
      if (x <= y) i += 1;
      if (y <= x) j += 1;
    }
    return count;
  }
}
