const FREE = -1;

/** The share of its slots that a table fills before it grows. */
const FULL = 0.75;

/**
 * Numbers from 0 by key: an open-addressing table of typed arrays. A `Map` of millions of keys would take
 * ten times the memory.
 */
export class KeyTable {
  size = 0;
  #keys: Uint32Array;
  #values: Int32Array;

  /** @param expected how many keys there may be; more make it grow */
  constructor(expected = 0) {
    const slots = 2 ** Math.ceil(Math.log2((expected + 1) / FULL));
    this.#keys = new Uint32Array(slots);
    this.#values = new Int32Array(slots).fill(FREE);
  }

  /** The number of a key, -1 when it has none. */
  get(key: number): number {
    return this.#values[this.#slotOf(key)] as number;
  }

  set(key: number, value: number): void {
    const slot = this.#slotOf(key);
    if (this.#values[slot] === FREE) {
      if (this.size + 1 > FULL * this.#values.length) {
        this.#grow();
        this.set(key, value);
        return;
      }
      this.#keys[slot] = key;
      this.size += 1;
    }
    this.#values[slot] = value;
  }

  /** Adds to the number of a key; of a new one, to 0. */
  add(key: number, more: number): void {
    const slot = this.#slotOf(key);
    const value = this.#values[slot] as number;
    if (value === FREE) this.set(key, more);
    else this.#values[slot] = value + more;
  }

  /** The keys whose number is at least so much, in no order. */
  keysFrom(least: number): Uint32Array {
    let count = 0;
    for (const value of this.#values) if (value >= least) count += 1;
    const found = new Uint32Array(count);
    let end = 0;
    for (let slot = 0; slot < this.#values.length; slot += 1) {
      if ((this.#values[slot] as number) < least) continue;
      found[end] = this.#keys[slot] as number;
      end += 1;
    }
    return found;
  }

  /** Where a key is, or would be. */
  #slotOf(key: number): number {
    const mask = this.#values.length - 1;
    let slot = key & mask;
    while (this.#keys[slot] !== key && this.#values[slot] !== FREE) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Uint32Array(2 * keys.length);
    this.#values = new Int32Array(2 * values.length).fill(FREE);
    values.forEach((value, old) => {
      if (value === FREE) return;
      const slot = this.#slotOf(keys[old] as number);
      this.#keys[slot] = keys[old] as number;
      this.#values[slot] = value;
    });
  }
}
