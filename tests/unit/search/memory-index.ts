import type { Edition } from "../../../src/edition/edition.ts";
import { indexed, laidOut } from "../../../src/search/files/layout.ts";
import type { Result } from "../../../src/search/files/result.ts";
import { shardVocabulary } from "../../../src/search/files/vocabulary-table.ts";
import { indexDocument } from "../../../src/search/index/index-document.ts";
import { WordCount } from "../../../src/search/index/word-count.ts";
import type { SearchIndex } from "../../../src/search/query/ask.ts";
import { similarWords } from "../../../src/search/query/similar-words.ts";
import { soundAlikes } from "../../../src/search/query/sound-alikes.ts";
import { Vocabulary } from "../../../src/search/query/vocabulary.ts";

/** An edition's index in memory, in place of Pagefind: articles go by their address. */
export interface MemoryArchive extends SearchIndex {
  readonly results: ReadonlyMap<string, Result>;
  /** Takes a key out of the index, as when a file of it is missing. */
  lose(key: string): void;
}

export function memoryArchive({ articles, house }: Edition): MemoryArchive {
  const postings = new Map<string, Map<string, number[]>>();
  const results = new Map<string, Result>();
  const count = new WordCount();
  for (const article of articles) {
    const document = indexDocument(article, house.site);
    results.set(article.address, document.result);
    count.add(document.words);
    laidOut(document.slots)
      .split(" ")
      .forEach((key, place) => {
        if (key === ".") return;
        const places = postings.get(key) ?? new Map<string, number[]>();
        places.set(article.address, [...(places.get(article.address) ?? []), place]);
        postings.set(key, places);
      });
  }
  let named = 0;
  const { shards, files } = shardVocabulary(count.words(), () => `${named++}`);
  const vocabulary = new Vocabulary(
    { edition: "", articles: articles.length, ...shards },
    async (file) => files.get(file) ?? "",
  );
  return {
    results,
    vocabulary,
    near: (letters) => similarWords(letters, vocabulary),
    alike: (letters) => soundAlikes(letters, vocabulary),
    postings: async (key) => postings.get(indexed(key)) ?? new Map(),
    lose: (key) => {
      postings.delete(indexed(key));
    },
  };
}
