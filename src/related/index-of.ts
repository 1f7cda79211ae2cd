import type { Matrix } from "./matrix.ts";

/** An inverted index: of each feature, the rows that have it, ascending. */
export interface Index {
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  readonly values: Float32Array;
}

/** @param size how many features there are */
export function indexOf({ count, starts, features, values }: Matrix, size: number): Index {
  const next = new Uint32Array(size + 1);
  for (const feature of features) next[feature + 1] = (next[feature + 1] ?? 0) + 1;
  for (let f = 0; f < size; f += 1) next[f + 1] = (next[f + 1] ?? 0) + (next[f] ?? 0);
  const index = {
    starts: next.slice(),
    rows: new Uint32Array(features.length),
    values: new Float32Array(features.length),
  };
  for (let row = 0; row < count; row += 1) {
    const to = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < to; at += 1) {
      const feature = features[at] ?? 0;
      const place = next[feature] ?? 0;
      next[feature] = place + 1;
      index.rows[place] = row;
      index.values[place] = values[at] ?? 0;
    }
  }
  return index;
}
