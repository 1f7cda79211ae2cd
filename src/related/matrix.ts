import type { Features } from "./evidence.ts";
import type { Numbering } from "./numbering.ts";
import type { Statistics } from "./statistics.ts";

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

/** Weights are less than this. */
const WEIGHTS = 256;

/**
 * The texts as unit vectors, whose products are cosines: term frequency times rarity, the
 * logarithm of the inverse document frequency (Spärck Jones, 1972).
 *
 * @param lengths by row, by the same statistics
 */
export function textMatrix(
  all: readonly (Features | undefined)[],
  numbering: Numbering,
  statistics: Statistics,
  lengths: Float64Array,
): Matrix {
  const matrix = numbered(all, numbering);
  const { starts, features, values } = matrix;
  const rarity = Float64Array.from(numbering.inBase, (count) => statistics.rarityAt(count));
  for (let row = 0; row < matrix.count; row += 1) {
    const scale = UNIT / (lengths[row] || 1);
    const to = starts[row + 1] as number;
    for (let at = starts[row] as number; at < to; at += 1) {
      const value = (values[at] as number) * (rarity[features[at] as number] as number);
      values[at] = Math.min(UNIT, Math.round(value * scale));
    }
  }
  return matrix;
}

/** What editors marked, so that the product of two rows is to be added to their cosine. */
export function markMatrix(
  all: readonly (Features | undefined)[],
  numbering: Numbering,
  statistics: Statistics,
): Matrix {
  const matrix = numbered(all, numbering);
  matrix.features.forEach((feature, at) => {
    const rarity = statistics.rarityAt(numbering.inBase[feature] as number);
    const share = rarity / statistics.rarest;
    const value = Math.sqrt(((matrix.values[at] as number) / 1000) * share);
    matrix.values[at] = Math.round(value * UNIT);
  });
  return matrix;
}

/** The numbered features of all articles; their values are the weights of the evidence. */
function numbered(all: readonly (Features | undefined)[], numbering: Numbering): Matrix {
  const starts = new Uint32Array(all.length + 1);
  let features = new Uint32Array(1024);
  let values = new Uint16Array(1024);
  let packed = new Float64Array(1024);
  let end = 0;
  for (let row = 0; row < all.length; row += 1) {
    const { keys, weights } = all[row] ?? NONE;
    if (keys.length > packed.length) packed = new Float64Array(2 * keys.length);
    let size = 0;
    for (let i = 0; i < keys.length; i += 1) {
      const number = numbering.numberOf(keys[i] as number);
      const weight = weights[i] as number;
      if (number < 0 || weight === 0) continue;
      packed[size] = number * WEIGHTS + weight;
      size += 1;
    }
    if (end + size > features.length) {
      const room = 2 * (end + size);
      features = enlarged(features, new Uint32Array(room));
      values = enlarged(values, new Uint16Array(room));
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
  }
  return {
    count: all.length,
    starts,
    features: features.subarray(0, end),
    values: values.subarray(0, end),
  };
}

const NONE: Features = { keys: new Uint32Array(), weights: new Uint8Array() };

function enlarged<Values extends Uint32Array | Uint16Array>(from: Values, to: Values): Values {
  to.set(from);
  return to;
}
