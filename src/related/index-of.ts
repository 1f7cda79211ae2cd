import type { Matrix } from "./matrix.ts";

/** An inverted index: of each feature, the rows that have it, ascending. */
export interface Index {
  readonly starts: Uint32Array;
  readonly rows: Uint16Array | Uint32Array;
  readonly values: Uint16Array;
}

/** @param size how many features are indexed: those numbered below */
export function indexOf({ count, starts, features, values }: Matrix, size: number): Index {
  const next = new Uint32Array(size + 1);
  for (const feature of features) {
    if (feature < size) next[feature + 1] = (next[feature + 1] as number) + 1;
  }
  for (let f = 0; f < size; f += 1) next[f + 1] = (next[f + 1] as number) + (next[f] as number);
  const index = {
    starts: next.slice(),
    rows: new (count > 2 ** 16 ? Uint32Array : Uint16Array)(next[size] as number),
    values: new Uint16Array(next[size] as number),
  };
  for (let row = 0; row < count; row += 1) {
    const to = starts[row + 1] as number;
    for (let at = starts[row] as number; at < to; at += 1) {
      const feature = features[at] as number;
      if (feature >= size) break;
      const place = next[feature] as number;
      next[feature] = place + 1;
      index.rows[place] = row;
      index.values[place] = values[at] as number;
    }
  }
  return index;
}
