import { outputFile } from "../../addresses/address.ts";
import type { Article } from "../../article/article.ts";
import type { KnownPages, PageSource } from "../../pages/template-data.ts";
import type { Publication } from "../../publication/publication.ts";
import { codeOf } from "./code.ts";
import { hashOf, hashOfBytes } from "./hash.ts";
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
    for (const shared of [edition.house, palette, cards.paper]) this.#hashOnce(shared);
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

  #keyOf(template: string, { publication, item }: PageSource<unknown>): string {
    const { related, pictures, cards, assets, ...rest } = publication;
    this.#hashOnce(assets);
    // Plain data, which V8 writes ten times faster than code can.
    const plain = JSON.stringify([[...related], [...pictures], [...cards.articles]]);
    const shared = this.#told([rest, assets, cards.paper, item]);
    return hashOfBytes(codeOf([`src/pages/${template}.11ty.tsx`]) + plain + shared);
  }

  /** All of a value as text, what is shared as its hash. */
  #told(value: unknown): string {
    if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
    const known = this.#hashes.get(value);
    if (known !== undefined) return known;
    if (isArticle(value)) return this.#hashOfArticle(value);
    if (value instanceof Map) return `{${[...value].map((entry) => this.#told(entry)).join()}}`;
    if (Array.isArray(value)) return `[${value.map((item) => this.#told(item)).join()}]`;
    let text = "(";
    for (const [key, item] of Object.entries(value)) text += `${key}:${this.#told(item)},`;
    return `${text})`;
  }

  #hashOnce(shared: object): void {
    if (!this.#hashes.has(shared)) this.#hashes.set(shared, hashOf(shared));
  }

  /**
   * An article is known by what it was read from, so that its words need not be fetched; a story by the
   * same, though it shows less: asking what it shows costs more than a page that was made for nothing.
   */
  #hashOfArticle(article: Article): string {
    const identity = this.#identities.get(article.path);
    const whole = this.#whole.has(article) ? "article" : "story";
    const hash = identity === undefined ? hashOf(article) : `${whole} ${identity}`;
    this.#hashes.set(article, hash);
    return hash;
  }
}

function isArticle(value: object): value is Article {
  return "body" in value && "address" in value && "path" in value;
}
