import type { Article } from "../../article/article.ts";
import type { Publication } from "../../publication/publication.ts";
import { hashOf } from "./hash.ts";

/**
 * Writes all that a page is made from as a text, the same for the same. What many pages show (the house, a
 * story) is hashed once.
 */
export class Fingerprints {
  readonly #identities: ReadonlyMap<string, string>;
  readonly #hashes = new WeakMap<object, string>();
  /** Articles with their text, as against stories. */
  readonly #whole: WeakSet<Article>;

  /** @param identities what tells the text of each article from any other, by path */
  constructor({ edition, palette, cards }: Publication, identities: ReadonlyMap<string, string>) {
    this.#identities = identities;
    this.#whole = new WeakSet(edition.articles);
    for (const shared of [edition.house, palette, cards.paper]) this.shared(shared);
  }

  /** All of a value as text, what is shared as its hash. */
  of(value: unknown): string {
    if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
    const known = this.#hashes.get(value);
    if (known !== undefined) return known;
    if (isArticle(value)) return this.#ofArticle(value);
    if (value instanceof Map) return `{${[...value].map((entry) => this.of(entry)).join()}}`;
    if (Array.isArray(value)) return `[${value.map((item) => this.of(item)).join()}]`;
    let text = "(";
    for (const [key, item] of Object.entries(value)) text += `${key}:${this.of(item)},`;
    return `${text})`;
  }

  /** The hash of an object that many pages share. */
  shared(value: object): string {
    const hash = this.#hashes.get(value) ?? hashOf(value);
    this.#hashes.set(value, hash);
    return hash;
  }

  /**
   * An article is known by what it was read from, so that its words need not be fetched; a story by the
   * same, though it shows less: asking what it shows costs more than a page that was made for nothing.
   */
  #ofArticle(article: Article): string {
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
