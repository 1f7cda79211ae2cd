import type { Catalogue } from "../search/files/catalogue.ts";
import { indexed } from "../search/files/layout.ts";
import type { Result } from "../search/files/result.ts";
import { unpackResult } from "../search/files/result.ts";
import type { VocabularyTable } from "../search/files/vocabulary-table.ts";
import type { SearchIndex } from "../search/query/ask.ts";
import type { Postings } from "../search/query/rank.ts";
import type { SimilarWord } from "../search/query/similar-words.ts";
import { Vocabulary } from "../search/query/vocabulary.ts";
import type { Pagefind, PagefindResult } from "./pagefind.ts";
import { BASE, inTime, loadPagefind } from "./pagefind.ts";

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
export class OpenIndex implements SearchIndex {
  readonly vocabulary: Vocabulary;
  readonly #pagefind: Pagefind;
  readonly #isSplit: boolean;
  readonly #bundle: string;
  readonly #spelling: string;
  readonly #edition: string;
  readonly #postings = new Map<string, Promise<Postings>>();
  readonly #found = new Map<string, PagefindResult>();
  readonly #shown = new Map<string, Promise<Result>>();
  #catalogue: Promise<Catalogue> | undefined;

  private constructor({ bundle, spelling }: Addresses, pagefind: Pagefind, table: VocabularyTable) {
    this.#bundle = bundle;
    this.#spelling = spelling;
    this.#pagefind = pagefind;
    this.#edition = table.edition;
    this.#isSplit = table.newer !== undefined;
    this.vocabulary = new Vocabulary(table, (file) => text(`${bundle}vocabulary/${file}`));
  }

  static async open(addresses: Addresses): Promise<OpenIndex> {
    const { bundle } = addresses;
    const [pagefind, table] = await Promise.all([loadPagefind(bundle), tableOf(bundle)]);
    // Where there are newer words, the archive that stands is an index of its own.
    if (table.newer !== undefined)
      await inTime(pagefind.mergeIndex(`${bundle}archive/`, { baseUrl: BASE }));
    return new OpenIndex(addresses, pagefind, table);
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
    let exact: ReadonlySet<string> | undefined;
    if (!sure || this.#isSplit) {
      const { results } = await inTime(this.#pagefind.search(`"${word}"`));
      if (results.length === 0) return new Map();
      exact = new Set(results.map(({ id }) => id));
    }
    const { results } = await inTime(this.#pagefind.search(word));
    // Of two indexes one may lack the word, and fall back, while the other has it.
    const sound = this.#isSplit ? results.filter(({ id }) => exact?.has(id)) : results;
    for (const result of sound) this.#found.set(result.id, result);
    return new Map(sound.map(({ id, words }) => [id, words]));
  }

  async near(letters: string): Promise<SimilarWord[]> {
    const { similarWords } = await this.#spellings();
    return similarWords(letters, this.vocabulary);
  }

  async alike(letters: string): Promise<string[]> {
    const { soundAlikes } = await this.#spellings();
    return soundAlikes(letters, this.vocabulary);
  }

  #spellings() {
    return inTime(import(this.#spelling) as Promise<typeof import("./search-spelling.ts")>);
  }

  /** What a result shows; only of an article that `postings` told of. */
  result(id: string): Promise<Result> {
    let shown = this.#shown.get(id);
    if (shown === undefined) {
      shown = this.#fetchResult(id);
      this.#shown.set(id, shown);
      shown.catch(() => this.#shown.delete(id));
    }
    return shown;
  }

  async #fetchResult(id: string): Promise<Result> {
    const result = this.#found.get(id);
    if (result === undefined) throw new Error(`no result ${id}`);
    const { url, content, meta } = await inTime(result.data());
    return unpackResult(url, content, meta);
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

  /** Whether it is still the one that is published; nobody knows where the host does not answer. */
  async isCurrent(): Promise<boolean> {
    const published = await tableOf(this.#bundle).catch(() => undefined);
    return published === undefined || published.edition === this.#edition;
  }

  /** Pagefind remembers files that it could not get as empty: another try starts afresh. */
  async close(): Promise<void> {
    await this.#pagefind.destroy();
  }
}

async function tableOf(bundle: string): Promise<VocabularyTable> {
  return JSON.parse(await text(`${bundle}vocabulary.json`, TABLES));
}

async function text(address: string, cache: RequestCache = "default"): Promise<string> {
  const response = await inTime(fetch(address, { cache }));
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return inTime(response.text());
}
