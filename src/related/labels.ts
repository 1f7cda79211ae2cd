import { type Counter, LABEL_KINDS, type LabelKind } from "./counter.ts";

/**
 * The features of an article that may be told to readers: its tags, and the names and words it
 * says most. Kept as two arrays and one text: objects for ten thousand articles would not fit.
 */
export interface Labels {
  /** Ascending. */
  readonly keys: Uint32Array;
  /** How often the article says each. */
  readonly times: Uint8Array;
  /** A line each: the number of its kind and what readers call it. */
  readonly texts: string;
}

/** What two articles both say. */
export interface SharedLabel {
  readonly key: number;
  readonly kind: LabelKind;
  readonly text: string;
  readonly times: readonly [number, number];
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
  const most = order.subarray(0, end).sort().subarray(0, MOST);
  const chosen = new Map<number, number>();
  for (const packed of most) chosen.set(packed % KEYS, 1000 - Math.floor(packed / KEYS));
  const texts = new Map<number, string>();
  for (let entry = 0; entry < size; entry += 1) {
    const key = keys[entry] as number;
    const kind = kinds[entry];
    if (!chosen.has(key) || kind === undefined) continue;
    const text = kind === "word" ? labels[entry]?.toLowerCase() : labels[entry];
    texts.set(key, `${LABEL_KINDS.indexOf(kind)}${text}`);
  }
  const ascending = Uint32Array.from(chosen.keys()).sort();
  return {
    keys: ascending,
    times: Uint8Array.from(ascending, (key) => Math.min(255, chosen.get(key) ?? 1)),
    texts: Array.from(ascending, (key) => texts.get(key) ?? "").join("\n"),
  };
}

/** The labels that two articles share, called as the first of them does. */
export function sharedLabels(a: Labels, b: Labels): SharedLabel[] {
  const shared: SharedLabel[] = [];
  let texts: string[] | undefined;
  let i = 0;
  let j = 0;
  while (i < a.keys.length && j < b.keys.length) {
    const key = a.keys[i] as number;
    const other = b.keys[j] as number;
    if (key === other) {
      texts ??= a.texts.split("\n");
      const kind = LABEL_KINDS[Number(texts[i]?.charAt(0))] ?? "word";
      const text = texts[i]?.slice(1) ?? "";
      shared.push({ key, kind, text, times: [a.times[i] as number, b.times[j] as number] });
    }
    if (key <= other) i += 1;
    if (other <= key) j += 1;
  }
  return shared;
}
