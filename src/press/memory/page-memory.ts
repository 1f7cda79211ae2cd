import { createHash } from "node:crypto";
import { outputFile } from "../../addresses/address.ts";
import type { Article } from "../../article/article.ts";
import type { KnownPages, PageSource } from "../../pages/template-data.ts";
import type { Publication } from "../../publication/publication.ts";
import { codeOf } from "./code.ts";
import { hashOf } from "./hash.ts";
import type { LastOutput } from "./last-output.ts";

/**
 * Knows the pages that the last publication has already: those made from the same excerpt by the same
 * template. What many excerpts hold (the house, a story) is hashed once.
 */
export class PageMemory implements KnownPages {
  readonly #last: LastOutput;
  readonly #identities: ReadonlyMap<string, string>;
  readonly #hashes = new WeakMap<object, string>();
  /** Articles with their text, as against stories. */
  readonly #whole: WeakSet<Article>;
  /** By file: what each page of this publication is made from, and whether it was there. */
  readonly #pages = new Map<string, { readonly from: string; readonly known: boolean }>();

  /** @param identities what tells the text of each article from any other, by path */
  constructor(last: LastOutput, publication: Publication, identities: ReadonlyMap<string, string>) {
    this.#last = last;
    this.#identities = identities;
    const { edition, palette, cards } = publication;
    this.#whole = new WeakSet(edition.articles);
    for (const shared of [edition.house, palette, cards.paper])
      this.#hashes.set(shared, hashOf(shared));
  }

  has(address: string, template: string, from: PageSource<unknown>): boolean {
    const file = outputFile(address);
    const asked = this.#pages.get(file); // Eleventy may ask for its pages more than once
    if (asked !== undefined) return asked.known;
    const key = this.#keyOf(template, from);
    const known = this.#last.take(file, key);
    this.#pages.set(file, { from: key, known });
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

  #keyOf(template: string, from: PageSource<unknown>): string {
    const shorten = (_key: string, value: unknown): unknown => {
      if (typeof value !== "object" || value === null) return value;
      const known = this.#hashes.get(value);
      if (known !== undefined) return known;
      if (isArticle(value)) return this.#hashOfArticle(value);
      return value instanceof Map ? [...value] : value;
    };
    return createHash("sha256")
      .update(codeOf([`src/pages/${template}.11ty.tsx`]))
      .update(JSON.stringify(from, shorten))
      .digest("base64url")
      .slice(0, 22);
  }

  /** An article with its text is known by what it was read from: its words need not be fetched. */
  #hashOfArticle(article: Article): string {
    const identity = this.#whole.has(article) ? this.#identities.get(article.path) : undefined;
    const hash = identity ?? hashOf(article);
    this.#hashes.set(article, hash);
    return hash;
  }
}

function isArticle(value: object): value is Article {
  return "body" in value && "address" in value && "path" in value;
}
