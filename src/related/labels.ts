import { type Counter, LABEL_KINDS } from "./counter.ts";

/** The features of an article that may be told to readers: tags, what it names and says most. */
export interface Labels {
  /** Ascending. */
  readonly keys: Uint32Array;
  /** How often the article says each. */
  readonly times: Uint8Array;
  /** Places in {@link LABEL_KINDS}. */
  readonly kinds: Uint8Array;
  readonly texts: readonly string[];
}

const MOST = 80;
const SHORTEST_WORD = 4;
const KEYS = 2 ** 32;

/** @param counter what was counted in the article */
export function labelsOf(counter: Counter): Labels {
  const { size, keys, times, kinds, labels } = counter;
  const order = new Float64Array(size);
  let end = 0;
  for (let entry = 0; entry < size; entry += 1) {
    const label = labels[entry];
    const kind = kinds[entry];
    if (label === undefined || (kind === "word" && label.length < SHORTEST_WORD)) continue;
    const said = kind === "tag" ? 1000 : Math.min(999, Math.ceil(times[entry] as number));
    order[end] = (1000 - said) * KEYS + (keys[entry] as number);
    end += 1;
  }
  const chosen = new Map<number, number>();
  for (const packed of order.subarray(0, end).sort().subarray(0, MOST)) {
    chosen.set(packed % KEYS, 1000 - Math.floor(packed / KEYS));
  }
  const ascending = Uint32Array.from(chosen.keys()).sort();
  const found = {
    keys: ascending,
    times: Uint8Array.from(ascending, (key) => Math.min(255, chosen.get(key) ?? 1)),
    kinds: new Uint8Array(ascending.length),
    texts: new Array<string>(ascending.length).fill(""),
  };
  const places = new Map(Array.from(ascending, (key, place) => [key, place]));
  for (let entry = 0; entry < size; entry += 1) {
    const place = places.get(keys[entry] as number);
    const kind = kinds[entry];
    const label = labels[entry];
    if (place === undefined || kind === undefined || label === undefined) continue;
    found.kinds[place] = LABEL_KINDS.indexOf(kind);
    found.texts[place] = kind === "word" ? label.toLowerCase() : label;
  }
  return found;
}

/** Visits the places of the labels that two articles share. */
export function eachShared(a: Labels, b: Labels, visit: (i: number, j: number) => void): void {
  let i = 0;
  let j = 0;
  while (i < a.keys.length && j < b.keys.length) {
    const key = a.keys[i] as number;
    const other = b.keys[j] as number;
    if (key === other) visit(i, j);
    if (key <= other) i += 1;
    if (other <= key) j += 1;
  }
}
