import { outputFile } from "../../addresses/address.ts";
import type { KnownPages, PageSource } from "../../pages/template-data.ts";
import type { Publication } from "../../publication/publication.ts";
import { codeOf } from "./code.ts";
import { Fingerprints } from "./fingerprints.ts";
import { hashOfBytes } from "./hash.ts";
import type { LastOutput } from "./last-output.ts";
import type { PageReasons } from "./page-reasons.ts";

/** What the last publication and this one have in common. */
export interface Remembering {
  readonly last: LastOutput;
  /** What tells each article from any other, by path. */
  readonly identities: ReadonlyMap<string, string>;
  readonly reasons: PageReasons;
}

/** Eleventy holds all that it makes until it has made all: what it is given in one round is bounded. */
const PAGES_IN_A_ROUND = 2000;

/**
 * Knows the pages that the last publication has already: those made from the same excerpt by the same
 * template. The others are made in rounds.
 */
export class PageMemory implements KnownPages {
  readonly #last: LastOutput;
  readonly #reasons: PageReasons;
  readonly #fingerprints: Fingerprints;
  /** By file: what each page of this publication is made from. */
  readonly #pages = new Map<string, string>();
  readonly #thisRound = new Set<string>();
  readonly #waiting = new Set<string>();
  #taken = 0;

  constructor(publication: Publication, { last, identities, reasons }: Remembering) {
    this.#last = last;
    this.#reasons = reasons;
    this.#fingerprints = new Fingerprints(publication, identities);
  }

  toMake<Item>(
    address: string,
    template: string,
    excerpt: () => PageSource<Item>,
  ): PageSource<Item> | undefined {
    const file = outputFile(address);
    if (this.#thisRound.has(file)) return excerpt(); // Eleventy may ask for its pages more than once
    if (this.#pages.has(file)) return undefined;
    if (this.#thisRound.size === PAGES_IN_A_ROUND) {
      this.#waiting.add(template);
      return undefined;
    }
    const from = excerpt();
    const code = codeOf([`src/pages/${template}.11ty.tsx`]);
    const key = this.#keyOf(code, from);
    const known = this.#last.take(file, key);
    this.#pages.set(file, key);
    if (known) this.#taken += 1;
    else this.#thisRound.add(file);
    if (template === "article") {
      if (known) this.#reasons.took(file);
      else this.#reasons.made(file, { code, ...from }, this.#fingerprints);
    }
    return known ? undefined : from;
  }

  /**
   * Begins the next round.
   *
   * @returns the templates whose pages wait for it
   */
  nextRound(): ReadonlySet<string> {
    const waiting = new Set(this.#waiting);
    this.#waiting.clear();
    this.#thisRound.clear();
    return waiting;
  }

  /** How many pages were there. */
  get taken(): number {
    return this.#taken;
  }

  /** What a page was made from; empty for one that is made at every press. */
  fromOf(file: string): string {
    return this.#pages.get(file) ?? "";
  }

  #keyOf(code: string, { publication, item }: PageSource<unknown>): string {
    const { related, pictures, cards, assets, ...rest } = publication;
    this.#fingerprints.shared(assets);
    // Plain data, which V8 writes faster than code can.
    const plain = JSON.stringify([[...related], [...pictures], [...cards.articles]]);
    return hashOfBytes(code + plain + this.#fingerprints.of([rest, assets, cards.paper, item]));
  }
}
