import type { Edition } from "../../../src/article/edition.ts";
import type { Archive } from "../../../src/search/ask.ts";
import type { Card } from "../../../src/search/card.ts";
import { neighbours } from "../../../src/search/correct.ts";
import { indexDocument } from "../../../src/search/index-document.ts";
import { indexed } from "../../../src/search/layout.ts";
import { Vocabulary } from "../../../src/search/vocabulary.ts";
import { shardVocabulary } from "../../../src/search/vocabulary-shards.ts";
import { WordCount } from "../../../src/search/word-count.ts";

/** An edition's index in memory, in place of Pagefind: articles go by their address. */
export interface MemoryArchive extends Archive {
  readonly cards: ReadonlyMap<string, Card>;
  /** Takes a key out of the index, as when a file of it is missing. */
  lose(key: string): void;
}

export function memoryArchive({ articles, house }: Edition): MemoryArchive {
  const postings = new Map<string, Map<string, number[]>>();
  const cards = new Map<string, Card>();
  const count = new WordCount();
  for (const article of articles) {
    const document = indexDocument(article, house.site);
    cards.set(article.address, document.card);
    count.add(document.titleTexts, document.texts);
    document.stream.split(" ").forEach((key, place) => {
      const places = postings.get(key) ?? new Map<string, number[]>();
      places.set(article.address, [...(places.get(article.address) ?? []), place]);
      postings.set(key, places);
    });
  }
  let named = 0;
  const { table, files } = shardVocabulary(count.words(), articles.length, () => `${named++}`);
  const vocabulary = new Vocabulary(table, async (file) => files.get(file) ?? "");
  return {
    cards,
    vocabulary,
    near: (letters) => neighbours(letters, vocabulary),
    postings: async (key) => postings.get(indexed(key)) ?? new Map(),
    lose: (key) => {
      postings.delete(indexed(key));
    },
  };
}
