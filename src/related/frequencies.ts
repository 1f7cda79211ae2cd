import type { Features } from "./evidence.ts";

const EMPTY = 0xffffffff;

/** Rarity to this power: words that one other article has are not that much more telling. */
const DAMPING = 0.75;

/**
 * The features that at least two articles share, numbered: those that the fewest articles of the
 * base have come first. An open-addressing table of typed arrays: a `Map` of millions of keys would
 * take ten times the memory.
 */
export class Frequencies {
  /** How many features are numbered. */
  readonly size: number;
  /** How many times articles have numbered features. */
  readonly entries: number;
  /** By number: how many articles of the base have the feature. */
  readonly inBase: Uint32Array;
  /** By number: how telling the feature is, from 0 (every article of the base has it). */
  readonly rarity: Float64Array;
  /** How many places the table of features had while it was filled: their order depends on it. */
  readonly room: number;
  /** The rarity of what one article of the base has, or none. */
  readonly rarest: number;
  readonly #slots: Uint32Array;
  readonly #numbers: Int32Array;

  /** @param counted whether an article, by its place, is one of the base */
  constructor(all: readonly Features[], counted: readonly boolean[]) {
    const base = counted.filter((one) => one).length;
    const slots = new Uint32Array(roomFor(all)).fill(EMPTY);
    const counts = new Uint32Array(slots.length);
    this.room = slots.length;
    let entries = 0;
    let distinct = 0;
    all.forEach(({ keys }, article) => {
      const one = counted[article] === true ? 1 : 0;
      entries += keys.length;
      for (let i = 0; i < keys.length; i += 1) {
        const key = keys[i] as number;
        const slot = slotOf(slots, key);
        if (slots[slot] === EMPTY) {
          slots[slot] = key;
          counts[slot] = one;
          distinct += 1;
        } else counts[slot] = ((counts[slot] as number) + one) | SHARED;
      }
    });
    this.inBase = sharedCounts(counts, base);
    this.size = this.inBase.length;
    const numbers = numberSlots(counts, base);
    // Most features are of one article: a table without them is a quarter the size.
    this.#slots = new Uint32Array(sizeFor(this.size)).fill(EMPTY);
    this.#numbers = new Int32Array(this.#slots.length).fill(-1);
    for (let slot = 0; slot < slots.length; slot += 1) {
      if ((numbers[slot] as number) < 0) continue;
      const key = slots[slot] as number;
      const own = slotOf(this.#slots, key);
      this.#slots[own] = key;
      this.#numbers[own] = numbers[slot] as number;
    }
    this.entries = entries - (distinct - this.size);
    const rarity = (seen: number) =>
      Math.max(0, Math.log((1 + base) / Math.max(1, seen))) ** DAMPING;
    this.rarest = rarity(1);
    this.rarity = Float64Array.from(this.inBase, rarity);
  }

  /** The number of a feature, -1 when only one article has it. */
  numberOf(key: number): number {
    return this.#numbers[slotOf(this.#slots, key)] as number;
  }

  /** How telling a feature is, whoever has it. */
  rarityOf(key: number): number {
    return this.rarity[this.numberOf(key)] ?? this.rarest;
  }
}

/** Where a key is in a table, or would be. */
function slotOf(slots: Uint32Array, key: number): number {
  const mask = slots.length - 1;
  let slot = key & mask;
  for (;;) {
    const found = slots[slot];
    if (found === key || found === EMPTY) return slot;
    slot = (slot + 1) & mask;
  }
}

/** Marks the count of a feature that several articles have. */
const SHARED = 1 << 30;

/** The counts of the shared features, ascending. */
function sharedCounts(counts: Uint32Array, base: number): Uint32Array {
  const sizes = new Uint32Array(base + 1);
  let size = 0;
  for (const count of counts) {
    if (count < SHARED) continue;
    sizes[count - SHARED] = (sizes[count - SHARED] as number) + 1;
    size += 1;
  }
  const ascending = new Uint32Array(size);
  let end = 0;
  sizes.forEach((same, count) => {
    ascending.fill(count, end, end + same);
    end += same;
  });
  return ascending;
}

/** Replaces the counts of shared slots by numbers in the order of counts, others by -1. */
function numberSlots(counts: Uint32Array, base: number): Int32Array {
  const next = new Uint32Array(base + 2);
  for (const count of counts) {
    if (count < SHARED) continue;
    const after = count - SHARED + 1;
    next[after] = (next[after] as number) + 1;
  }
  for (let count = 1; count < next.length; count += 1) {
    next[count] = (next[count] as number) + (next[count - 1] as number);
  }
  const numbers = new Int32Array(counts.buffer);
  for (let slot = 0; slot < counts.length; slot += 1) {
    const count = counts[slot] as number;
    if (count < SHARED) {
      numbers[slot] = -1;
      continue;
    }
    const number = next[count - SHARED] as number;
    next[count - SHARED] = number + 1;
    numbers[slot] = number;
  }
  return numbers;
}

const SAMPLE = 16;

/** The size of a table for all features: counts one key in sixteen, and adds a margin. */
function roomFor(all: readonly Features[]): number {
  const seen = new Set<number>();
  for (const { keys } of all) {
    for (let i = 0; i < keys.length; i += 1) {
      const key = keys[i] as number;
      if ((key >>> 8) % SAMPLE === 0) seen.add(key);
    }
  }
  return sizeFor(seen.size * SAMPLE * 1.1 + 512);
}

function sizeFor(keys: number): number {
  return 2 ** Math.ceil(Math.log2((keys + 1) / 0.75));
}
