import type { Features } from "./evidence.ts";
import { KeyTable } from "./key-table.ts";

/** Rarity to this power: words that one other article has are not that much more telling. */
const DAMPING = 0.75;

/** How much features that no other article has still lengthen an article. */
const LONELY = 0.5;

/** How telling each feature is, by how many articles of a base have it: a function of the base alone. */
export class Statistics {
  /** How many articles the base has. */
  readonly articles: number;
  /** The rarity of what one article of the base has, or none. */
  readonly rarest: number;
  readonly #counts: KeyTable;
  /** By how many articles of the base have it. */
  readonly #rarities: Float64Array;

  constructor(base: readonly Features[]) {
    this.articles = base.length;
    // Of all that articles say, about half was said before.
    this.#counts = new KeyTable(base.reduce((sum, { keys }) => sum + keys.length, 0) / 2);
    for (const { keys } of base) {
      for (let i = 0; i < keys.length; i += 1) this.#counts.add(keys[i] as number, 1);
    }
    this.#rarities = Float64Array.from({ length: base.length + 1 }, (_, count) =>
      Math.max(0, Math.log((1 + base.length) / Math.max(1, count)) ** DAMPING),
    );
    this.rarest = this.#rarities[0] as number;
  }

  /** How many articles of the base have a feature. */
  countOf(key: number): number {
    return Math.max(0, this.#counts.get(key));
  }

  /** How telling a feature is that so many articles of the base have, from 0 (all have it). */
  rarityAt(count: number): number {
    return this.#rarities[count] as number;
  }

  rarityOf(key: number): number {
    return this.rarityAt(this.countOf(key));
  }

  /** The length of an article as a vector: what its weights, each times its rarity, are divided by. */
  lengthOf({ keys, weights }: Features): number {
    let square = 0;
    for (let i = 0; i < keys.length; i += 1) {
      const count = this.countOf(keys[i] as number);
      const value = (weights[i] as number) * this.rarityAt(count);
      square += (count <= 1 ? LONELY : 1) * value * value;
    }
    return Math.sqrt(square);
  }
}
