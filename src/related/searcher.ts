import type { Frequencies } from "./frequencies.ts";
import { type Index, indexOf } from "./index-of.ts";
import type { Matrix } from "./matrix.ts";

/** Finds, for one row at a time, what its product with other rows is. */
export class Searcher {
  readonly matrix: Matrix;
  readonly #index: Index;
  readonly #inBase: Uint32Array;
  readonly #spread: Float32Array;

  constructor(matrix: Matrix, { inBase }: Frequencies) {
    this.matrix = matrix;
    this.#inBase = inBase;
    this.#index = indexOf(matrix, inBase.length);
    this.#spread = new Float32Array(inBase.length);
  }

  /**
   * Adds to `scores` the products of a row with the rows below `limit`, through the rarest
   * features first and until `visits` places of the index were visited.
   *
   * @param touched receives the rows that had no score yet
   * @returns how many rows are touched
   */
  addProducts(
    row: number,
    limit: number,
    visits: number,
    scores: Float32Array,
    touched: Int32Array,
    alreadyTouched: number,
  ): number {
    const { features, values } = this.matrix;
    const { starts, rows, values: weights } = this.#index;
    let found = alreadyTouched;
    let left = visits;
    for (const at of this.#rarestFirst(row)) {
      const value = values[at] ?? 0;
      const feature = features[at] ?? 0;
      const last = starts[feature + 1] ?? 0;
      for (let place = starts[feature] ?? 0; place < last; place += 1) {
        const other = rows[place] ?? 0;
        if (other >= limit) break;
        left -= 1;
        if (other === row) continue;
        const score = scores[other] ?? 0;
        if (score === 0) {
          touched[found] = other;
          found += 1;
        }
        scores[other] = score + value * (weights[place] ?? 0);
      }
      if (left <= 0) break;
    }
    return found;
  }

  /** The products of a row with others, in full. */
  products(row: number, others: Int32Array): Float64Array {
    const { starts, features, values } = this.matrix;
    const from = starts[row] ?? 0;
    const to = starts[row + 1] ?? 0;
    const spread = this.#spread;
    for (let at = from; at < to; at += 1) spread[features[at] ?? 0] = values[at] ?? 0;
    const products = new Float64Array(others.length);
    for (let i = 0; i < others.length; i += 1) {
      const other = others[i] ?? 0;
      const last = starts[other + 1] ?? 0;
      let sum = 0;
      for (let at = starts[other] ?? 0; at < last; at += 1) {
        sum += (values[at] ?? 0) * (spread[features[at] ?? 0] ?? 0);
      }
      products[i] = sum;
    }
    for (let at = from; at < to; at += 1) spread[features[at] ?? 0] = 0;
    return products;
  }

  /** Places of a row's features, those of the fewest articles of the base first. */
  #rarestFirst(row: number): Uint32Array {
    const { starts, features } = this.matrix;
    const from = starts[row] ?? 0;
    const order = new Float64Array((starts[row + 1] ?? 0) - from);
    for (let i = 0; i < order.length; i += 1) {
      order[i] = (this.#inBase[features[from + i] ?? 0] ?? 0) * 2 ** 31 + from + i;
    }
    order.sort();
    return Uint32Array.from(order, (key) => key % 2 ** 31);
  }
}
