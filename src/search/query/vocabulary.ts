import type { KnownWord } from "../files/known-words.ts";
import { lettersOf, unpackWords } from "../files/known-words.ts";
import type { Shards, VocabularyTable, WordShards } from "../files/vocabulary-table.ts";
import { backwards, shardsFor } from "../files/vocabulary-table.ts";

/** The words of an archive, fetched a few hundred at a time, when they are needed. */
export class Vocabulary {
  readonly #table: VocabularyTable;
  readonly #fetch: (file: string) => Promise<string>;
  readonly #files = new Map<string, Promise<readonly KnownWord[]>>();

  constructor(table: VocabularyTable, fetch: (file: string) => Promise<string>) {
    this.#table = table;
    this.#fetch = fetch;
  }

  get articles(): number {
    return this.#table.articles;
  }

  startingWith(letters: string): Promise<KnownWord[]> {
    return this.#near("byStart", letters);
  }

  async endingWith(letters: string): Promise<KnownWord[]> {
    const found = await this.#near("byEnd", [...letters].reverse().join(""));
    return found.map(backwards);
  }

  async #near(end: keyof WordShards, letters: string): Promise<KnownWord[]> {
    const { newer } = this.#table;
    const [standing, added] = await Promise.all([
      this.#among(this.#table[end], letters),
      newer === undefined ? [] : this.#among(newer[end], letters),
    ]);
    if (added.length === 0) return standing;
    const better = new Set(added.map(({ written }) => lettersOf(written)));
    return [...standing.filter(({ written }) => !better.has(lettersOf(written))), ...added];
  }

  async #among(shards: Shards, letters: string): Promise<KnownWord[]> {
    const files = await Promise.all(shardsFor(shards, letters).map((file) => this.#words(file)));
    return files.flat().filter(({ written }) => lettersOf(written).startsWith(letters));
  }

  #words(file: string): Promise<readonly KnownWord[]> {
    let words = this.#files.get(file);
    if (words === undefined) {
      words = this.#fetch(file).then(unpackWords);
      this.#files.set(file, words);
      words.catch(() => this.#files.delete(file)); // the next try starts afresh
    }
    return words;
  }
}
