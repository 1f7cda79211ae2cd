import type { Catalogue } from "../search/files/catalogue.ts";
import { indexed } from "../search/files/layout.ts";
import type { Card } from "../search/files/result.ts";
import { unpackCard } from "../search/files/result.ts";
import type { VocabularyTable } from "../search/files/vocabulary-table.ts";
import type { Archive } from "../search/query/ask.ts";
import type { Postings } from "../search/query/rank.ts";
import type { Neighbour } from "../search/query/similar-words.ts";
import { Vocabulary } from "../search/query/vocabulary.ts";
import type { Pagefind, PagefindResult } from "./pagefind.ts";
import { inTime, loadPagefind } from "./pagefind.ts";

const REMEMBERED = 400;
/** Tables keep their name when they change: an old one would lead to files that are gone. */
const TABLES = "no-cache";

/** Where a publication keeps its index, and the scripts that are fetched when they serve. */
export interface Addresses {
  readonly bundle: string;
  readonly filters: string;
  readonly spelling: string;
}

/** A publication's index, opened: what `ask` needs, and what results show. */
export class OpenArchive implements Archive {
  readonly vocabulary: Vocabulary;
  readonly #pagefind: Pagefind;
  readonly #bundle: string;
  readonly #spelling: string;
  readonly #postings = new Map<string, Promise<Postings>>();
  readonly #results = new Map<string, PagefindResult>();
  readonly #cards = new Map<string, Promise<Card>>();
  #catalogue: Promise<Catalogue> | undefined;

  private constructor({ bundle, spelling }: Addresses, pagefind: Pagefind, table: VocabularyTable) {
    this.#bundle = bundle;
    this.#spelling = spelling;
    this.#pagefind = pagefind;
    this.vocabulary = new Vocabulary(table, (file) => text(`${bundle}vocabulary/${file}`));
  }

  static async open(addresses: Addresses): Promise<OpenArchive> {
    const { bundle } = addresses;
    const [pagefind, table] = await Promise.all([
      loadPagefind([bundle]),
      text(`${bundle}vocabulary.json`, TABLES).then((json) => JSON.parse(json) as VocabularyTable),
    ]);
    return new OpenArchive(addresses, pagefind, table);
  }

  postings(key: string, sure = false): Promise<Postings> {
    let postings = this.#postings.get(key);
    if (postings === undefined) {
      postings = this.#read(key, sure);
      if (this.#postings.size >= REMEMBERED) this.#postings.clear();
      this.#postings.set(key, postings);
      postings.catch(() => this.#postings.delete(key));
    }
    return postings;
  }

  /**
   * Asked twice: in quotes Pagefind answers with that very word or nothing, but tells one place
   * only; without them it tells all places, but falls back on other words when there is none.
   */
  async #read(key: string, sure: boolean): Promise<Postings> {
    const word = indexed(key);
    if (!sure) {
      const exact = await inTime(this.#pagefind.search(`"${word}"`));
      if (exact.results.length === 0) return new Map();
    }
    const { results } = await inTime(this.#pagefind.search(word));
    for (const result of results) this.#results.set(result.id, result);
    return new Map(results.map(({ id, words }) => [id, words]));
  }

  async near(letters: string): Promise<Neighbour[]> {
    const script = import(this.#spelling) as Promise<typeof import("./search-spelling.ts")>;
    return (await inTime(script)).neighbours(letters, this.vocabulary);
  }

  /** What a result shows; only of an article that `postings` told of. */
  card(id: string): Promise<Card> {
    let card = this.#cards.get(id);
    if (card === undefined) {
      card = this.#fetchCard(id);
      this.#cards.set(id, card);
      card.catch(() => this.#cards.delete(id));
    }
    return card;
  }

  async #fetchCard(id: string): Promise<Card> {
    const result = this.#results.get(id);
    if (result === undefined) throw new Error(`no result ${id}`);
    const { url, content, meta } = await inTime(result.data());
    return unpackCard(url, content, meta);
  }

  catalogue(): Promise<Catalogue> {
    this.#catalogue ??= text(`${this.#bundle}catalogue.json`, TABLES).then(
      (json) => JSON.parse(json) as Catalogue,
    );
    this.#catalogue.catch(() => {
      this.#catalogue = undefined;
    });
    return this.#catalogue;
  }

  /** Pagefind remembers files that it could not get as empty: another try starts afresh. */
  async close(): Promise<void> {
    await this.#pagefind.destroy();
  }
}

async function text(address: string, cache: RequestCache = "default"): Promise<string> {
  const response = await inTime(fetch(address, { cache }));
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return inTime(response.text());
}
