import type { Evidence, Features } from "./evidence.ts";
import type { Frequencies } from "./frequencies.ts";

/** Articles as rows of features: numbers ascending, and their values. */
export interface Matrix {
  readonly count: number;
  /** Row r is from `starts[r]` to `starts[r + 1]`. */
  readonly starts: Uint32Array;
  readonly features: Uint32Array;
  readonly values: Float32Array;
}

/** How much features that no other article has still lengthen an article. */
const LONELY = 0.5;

/**
 * The texts as unit vectors, whose products are cosines: term frequency times rarity, the
 * logarithm of the inverse document frequency (Spärck Jones, 1972).
 */
export function textMatrix(all: readonly Evidence[], frequencies: Frequencies): Matrix {
  return matrixOf(
    all.map(({ text }) => text),
    frequencies,
    (weight, number) => weight * frequencies.rarity(number),
    (values, numbers) => {
      let square = 0;
      values.forEach((value, i) => {
        const number = numbers[i] ?? -1;
        const lonely = number < 0 || (frequencies.inBase[number] ?? 0) <= 1;
        square += (lonely ? LONELY : 1) * value * value;
      });
      return Math.sqrt(square) || 1;
    },
  );
}

/** What editors marked, so that the product of two rows is to be added to their cosine. */
export function markMatrix(all: readonly Evidence[], frequencies: Frequencies): Matrix {
  return matrixOf(
    all.map(({ marks }) => marks),
    frequencies,
    (weight, number) =>
      Math.sqrt((weight / 1000) * (frequencies.rarity(number) / frequencies.rarest)),
    () => 1,
  );
}

function matrixOf(
  all: readonly Features[],
  frequencies: Frequencies,
  valued: (weight: number, number: number) => number,
  lengthOf: (values: Float64Array, numbers: Int32Array) => number,
): Matrix {
  const room = all.reduce((sum, { keys }) => sum + keys.length, 0);
  const starts = new Uint32Array(all.length + 1);
  const features = new Uint32Array(room);
  const values = new Float32Array(room);
  let end = 0;
  all.forEach(({ keys, weights }, row) => {
    const numbers = Int32Array.from(keys, (key) => frequencies.numberOf(key));
    const written = Float64Array.from(weights, (weight, i) => valued(weight, numbers[i] ?? -1));
    const length = lengthOf(written, numbers);
    numbers.forEach((number, i) => {
      const value = written[i] ?? 0;
      if (number < 0 || value === 0) return;
      features[end] = number;
      values[end] = value / length;
      end += 1;
    });
    starts[row + 1] = end;
  });
  return {
    count: all.length,
    starts,
    features: features.slice(0, end),
    values: values.slice(0, end),
  };
}
