import type { Matrix } from "./matrix.ts";

/** An inverted index: of each feature, the rows that have it, ascending. */
export interface Index {
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  readonly values: Uint16Array;
}

/** @param size how many features there are */
export function indexOf({ count, starts, features, values }: Matrix, size: number): Index {
  const next = new Uint32Array(size + 1);
  for (const feature of features) next[feature + 1] = (next[feature + 1] as number) + 1;
  for (let f = 0; f < size; f += 1) next[f + 1] = (next[f + 1] as number) + (next[f] as number);
  const index = {
    starts: next.slice(),
    rows: new Uint32Array(features.length),
    values: new Uint16Array(features.length),
  };
  for (let row = 0; row < count; row += 1) {
    const to = starts[row + 1] as number;
    for (let at = starts[row] as number; at < to; at += 1) {
      const feature = features[at] as number;
      const place = next[feature] as number;
      next[feature] = place + 1;
      index.rows[place] = row;
      index.values[place] = values[at] as number;
    }
  }
  return index;
}
