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

/**
 * Knows the pages that the last publication has already: those made from the same excerpt by the same
 * template.
 */
export class PageMemory implements KnownPages {
  readonly #last: LastOutput;
  readonly #reasons: PageReasons;
  readonly #fingerprints: Fingerprints;
  /** By file: what each page of this publication is made from, and whether it was there. */
  readonly #pages = new Map<string, { readonly from: string; readonly known: boolean }>();

  constructor(publication: Publication, { last, identities, reasons }: Remembering) {
    this.#last = last;
    this.#reasons = reasons;
    this.#fingerprints = new Fingerprints(publication, identities);
  }

  has(address: string, template: string, from: PageSource<unknown>): boolean {
    const file = outputFile(address);
    const asked = this.#pages.get(file); // Eleventy may ask for its pages more than once
    if (asked !== undefined) return asked.known;
    const code = codeOf([`src/pages/${template}.11ty.tsx`]);
    const key = this.#keyOf(code, from);
    const known = this.#last.take(file, key);
    this.#pages.set(file, { from: key, known });
    if (template === "article") {
      if (known) this.#reasons.took(file);
      else this.#reasons.made(file, { code, ...from }, this.#fingerprints);
    }
    return known;
  }

  /** How many pages were there. */
  get taken(): number {
    return [...this.#pages.values()].filter(({ known }) => known).length;
  }

  /** What a page was made from; empty for one that is made at every press. */
  fromOf(file: string): string {
    return this.#pages.get(file)?.from ?? "";
  }

  #keyOf(code: string, { publication, item }: PageSource<unknown>): string {
    const { related, pictures, cards, assets, ...rest } = publication;
    this.#fingerprints.shared(assets);
    // Plain data, which V8 writes faster than code can.
    const plain = JSON.stringify([[...related], [...pictures], [...cards.articles]]);
    return hashOfBytes(code + plain + this.#fingerprints.of([rest, assets, cards.paper, item]));
  }
}
