/** What readers may call a feature, by how well they recognise it. */
export type LabelKind = "word" | "name" | "full-name" | "tag";

export const LABEL_KINDS: readonly LabelKind[] = ["word", "name", "full-name", "tag"];

const FREE = -1;

/**
 * Counts the features of one article after the other. Typed arrays that are used again, since a
 * `Map` an article would cost more than reading it does.
 */
export class Counter {
  /** How many features the article has so far; they are numbered in the order of their coming. */
  size = 0;
  keys = new Uint32Array(4096);
  times = new Float32Array(4096);
  weights = new Float32Array(4096);
  readonly labels: (string | undefined)[] = [];
  readonly kinds: (LabelKind | undefined)[] = [];
  #table = new Int32Array(16_384).fill(FREE);

  /** Makes ready for the next article. */
  clear(): void {
    this.#table.fill(FREE);
    this.size = 0;
  }

  /**
   * @param count how often the article says it here
   * @param weight what it weighs beside other features
   */
  add(key: number, count: number, weight: number, kind?: LabelKind, label?: string): void {
    const mask = this.#table.length - 1;
    let slot = key & mask;
    for (;;) {
      const entry = this.#table[slot] as number;
      if (entry === FREE) break;
      if (this.keys[entry] === key) {
        this.times[entry] = (this.times[entry] as number) + count;
        if (this.labels[entry] === undefined && label !== undefined)
          this.#label(entry, kind, label);
        return;
      }
      slot = (slot + 1) & mask;
    }
    const entry = this.size;
    if (entry === this.keys.length) {
      this.#grow();
      this.add(key, count, weight, kind, label);
      return;
    }
    this.#table[slot] = entry;
    this.keys[entry] = key;
    this.times[entry] = count;
    this.weights[entry] = weight;
    this.#label(entry, kind, label);
    this.size = entry + 1;
  }

  #label(entry: number, kind: LabelKind | undefined, label: string | undefined): void {
    this.kinds[entry] = kind;
    this.labels[entry] = label;
  }

  #grow(): void {
    const { keys, times, weights } = this;
    this.keys = new Uint32Array(2 * keys.length);
    this.times = new Float32Array(2 * keys.length);
    this.weights = new Float32Array(2 * keys.length);
    this.keys.set(keys);
    this.times.set(times);
    this.weights.set(weights);
    this.#table = new Int32Array(2 * this.#table.length).fill(FREE);
    const mask = this.#table.length - 1;
    for (let entry = 0; entry < this.size; entry += 1) {
      let slot = (keys[entry] as number) & mask;
      while (this.#table[slot] !== FREE) slot = (slot + 1) & mask;
      this.#table[slot] = entry;
    }
  }
}
