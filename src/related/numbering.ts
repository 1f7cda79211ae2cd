import type { Features } from "./evidence.ts";
import { KeyTable } from "./key-table.ts";
import type { Statistics } from "./statistics.ts";

const KEYS = 2 ** 32;
const TAILS = 2 ** 16 - 1;

/**
 * Features, numbered: those that the fewest articles of the base have come first, of equals those with
 * the lowest key. So two features are in the same order whatever else is numbered.
 */
export class Numbering {
  /** How many features are numbered. */
  readonly size: number;
  /** By number: how many articles of the base have the feature. */
  readonly inBase: Uint32Array;
  readonly #numbers: KeyTable;
  /** By the last bits of a key: whether any such key is numbered. Most keys are asked for in vain. */
  readonly #known = new Uint8Array(TAILS + 1);

  /** @param keys each once */
  constructor(keys: Uint32Array, statistics: Statistics) {
    const order = Float64Array.from(keys, (key) => statistics.countOf(key) * KEYS + key).sort();
    this.size = keys.length;
    this.inBase = Uint32Array.from(order, (packed) => Math.floor(packed / KEYS));
    this.#numbers = new KeyTable(keys.length);
    order.forEach((packed, number) => {
      this.#numbers.set(packed % KEYS, number);
      this.#known[packed & TAILS] = 1;
    });
  }

  /** The number of a feature, -1 when it has none. */
  numberOf(key: number): number {
    return this.#known[key & TAILS] === 0 ? -1 : this.#numbers.get(key);
  }
}

type Some = readonly (Features | undefined)[];

/** The features of any of the articles. */
export function allKeys(some: Some): Uint32Array {
  return counted(some, new KeyTable()).keysFrom(1);
}

/** The features that at least two of the articles have: no other leads from one to another. */
export function sharedKeys(all: Some): Uint32Array {
  return counted(all, new KeyTable(distinctIn(all))).keysFrom(2);
}

function counted(some: Some, table: KeyTable): KeyTable {
  for (const features of some) {
    if (features === undefined) continue;
    const { keys } = features;
    for (let i = 0; i < keys.length; i += 1) table.add(keys[i] as number, 1);
  }
  return table;
}

const SAMPLE = 16;

/** About how many features there are: counts one key in sixteen, and adds a margin. */
function distinctIn(all: Some): number {
  const seen = new Set<number>();
  for (const features of all) {
    if (features === undefined) continue;
    const { keys } = features;
    for (let i = 0; i < keys.length; i += 1) {
      const key = keys[i] as number;
      if ((key >>> 8) % SAMPLE === 0) seen.add(key);
    }
  }
  return seen.size * SAMPLE * 1.1 + 512;
}
