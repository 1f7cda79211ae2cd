import type { Evidence } from "./evidence.ts";
import type { Frequencies } from "./frequencies.ts";

/** Articles as rows of features: numbers ascending, so the rarest first, and their values. */
export interface Matrix {
  readonly count: number;
  /** Row r is from `starts[r]` to `starts[r + 1]`. */
  readonly starts: Uint32Array;
  readonly features: Uint32Array;
  /** From 0 to 1, in steps of 1/{@link UNIT}: memory is what limits the size of an archive. */
  readonly values: Uint16Array;
}

export const UNIT = 65_535;

/** How much features that no other article has still lengthen an article. */
const LONELY = 0.5;
/** Weights are less than this. */
const WEIGHTS = 256;

/**
 * The texts as unit vectors, whose products are cosines: term frequency times rarity, the
 * logarithm of the inverse document frequency (Spärck Jones, 1972).
 */
export function textMatrix(all: readonly Evidence[], frequencies: Frequencies): Matrix {
  const { inBase, rarity, rarest } = frequencies;
  const matrix = numbered(all, "text", frequencies);
  const { starts, features, values, lonely } = matrix;
  for (let row = 0; row < matrix.count; row += 1) {
    const to = starts[row + 1] as number;
    let square = LONELY * (lonely[row] as number) * rarest ** 2;
    const from = starts[row] as number;
    for (let at = from; at < to; at += 1) {
      const feature = features[at] as number;
      const value = (values[at] as number) * (rarity[feature] as number);
      square += ((inBase[feature] as number) <= 1 ? LONELY : 1) * value * value;
    }
    const scale = UNIT / (Math.sqrt(square) || 1);
    for (let at = from; at < to; at += 1) {
      const value = (values[at] as number) * (rarity[features[at] as number] as number);
      values[at] = Math.min(UNIT, Math.round(value * scale));
    }
  }
  return matrix;
}

/** What editors marked, so that the product of two rows is to be added to their cosine. */
export function markMatrix(all: readonly Evidence[], frequencies: Frequencies): Matrix {
  const { rarity, rarest } = frequencies;
  const matrix = numbered(all, "marks", frequencies);
  matrix.features.forEach((feature, at) => {
    const share = (rarity[feature] as number) / rarest;
    const value = Math.sqrt(((matrix.values[at] as number) / 1000) * share);
    matrix.values[at] = Math.round(value * UNIT);
  });
  return matrix;
}

/**
 * The shared features of all articles; their values are the weights of the evidence. `lonely` is,
 * by row, the sum of squared weights of the features that no other article has.
 */
function numbered(
  all: readonly Evidence[],
  kind: "text" | "marks",
  frequencies: Frequencies,
): Matrix & { readonly lonely: Float64Array } {
  const starts = new Uint32Array(all.length + 1);
  const features = new Uint32Array(frequencies.entries);
  const values = new Uint16Array(frequencies.entries);
  const lonely = new Float64Array(all.length);
  let packed = new Float64Array(1024);
  let end = 0;
  all.forEach((evidence, row) => {
    const { keys, weights } = evidence[kind];
    if (keys.length > packed.length) packed = new Float64Array(2 * keys.length);
    let size = 0;
    for (let i = 0; i < keys.length; i += 1) {
      const number = frequencies.numberOf(keys[i] as number);
      const weight = weights[i] as number;
      if (number < 0) lonely[row] = (lonely[row] as number) + weight * weight;
      if (number < 0 || weight === 0) continue;
      packed[size] = number * WEIGHTS + weight;
      size += 1;
    }
    const sorted = packed.subarray(0, size).sort();
    for (let i = 0; i < size; i += 1) {
      const one = sorted[i] as number;
      const number = Math.floor(one / WEIGHTS);
      features[end] = number;
      values[end] = one - number * WEIGHTS;
      end += 1;
    }
    starts[row + 1] = end;
  });
  return {
    count: all.length,
    starts,
    features: features.subarray(0, end),
    values: values.subarray(0, end),
    lonely,
  };
}
