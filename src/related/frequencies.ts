import type { Features } from "./evidence.ts";

const EMPTY = 0xffffffff;

/** Rarity to this power: words that one other article has are not that much more telling. */
const DAMPING = 0.75;

/**
 * The features that at least two articles share, numbered, with the count of articles of the base
 * that have each. An open-addressing table of two typed arrays: a `Map` of millions of keys would
 * take ten times the memory.
 */
export class Frequencies {
  readonly #slots: Uint32Array;
  readonly #counts: Uint32Array;
  readonly #numbers: Int32Array;
  readonly #rarities: Float64Array;
  readonly #mask: number;
  readonly base: number;
  /** How many features are numbered. */
  readonly size: number;
  /** The rarity of what no article of the base, or one, has. */
  readonly rarest: number;
  /** By number: how many articles of the base have the feature. */
  readonly inBase: Uint32Array;

  /** @param base how many of the first articles count for statistics */
  constructor(all: readonly Features[], base: number) {
    this.base = base;
    const slots = tableFor(all);
    this.#mask = slots.length - 1;
    this.#slots = slots;
    this.#counts = new Uint32Array(slots.length);
    const shared = new Uint8Array(slots.length);
    all.forEach(({ keys }, article) => {
      for (const key of keys) {
        const slot = this.#slot(key);
        if (slots[slot] === EMPTY) slots[slot] = key;
        else shared[slot] = 1;
        if (article < base) this.#counts[slot] = (this.#counts[slot] ?? 0) + 1;
      }
    });
    this.#numbers = new Int32Array(slots.length).fill(-1);
    const inBase: number[] = [];
    for (let slot = 0; slot < slots.length; slot += 1) {
      if (shared[slot] === 0) continue;
      this.#numbers[slot] = inBase.length;
      inBase.push(this.#counts[slot] ?? 0);
    }
    this.inBase = Uint32Array.from(inBase);
    this.size = inBase.length;
    const rarity = (seen: number) =>
      Math.max(0, Math.log((1 + base) / Math.max(1, seen))) ** DAMPING;
    this.rarest = rarity(1);
    this.#rarities = Float64Array.from(inBase, rarity);
  }

  /** How rare a feature is, from 0 (in every article of the base) to `rarest`. */
  rarity(number: number): number {
    return number < 0 ? this.rarest : (this.#rarities[number] ?? 0);
  }

  /** The number of a feature, -1 when only one article has it. */
  numberOf(key: number): number {
    return this.#numbers[this.#slot(key)] ?? -1;
  }

  #slot(key: number): number {
    let slot = key & this.#mask;
    for (;;) {
      const found = this.#slots[slot];
      if (found === key || found === EMPTY) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }
}

/** An empty table with room for all features, at most two thirds full. */
function tableFor(all: readonly Features[]): Uint32Array {
  const distinct = estimateDistinct(all);
  let size = 1024;
  while (size * 0.6 < distinct) size *= 2;
  return new Uint32Array(size).fill(EMPTY);
}

const SAMPLE = 16;

/** Counts one feature in sixteen, chosen by key, and adds a margin. */
function estimateDistinct(all: readonly Features[]): number {
  const seen = new Set<number>();
  for (const { keys } of all) {
    for (const key of keys) if ((key >>> 8) % SAMPLE === 0) seen.add(key);
  }
  return seen.size * SAMPLE * 1.1 + 512;
}
