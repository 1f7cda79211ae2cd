import { close, createIndex } from "pagefind";
import type { KnownWord } from "../../search/files/known-words.ts";
import { laidOut, TITLE } from "../../search/files/layout.ts";
import type { Result } from "../../search/files/result.ts";
import { finishBundle } from "../../search/index/finish-bundle.ts";
import type { IndexDocument } from "../../search/index/index-document.ts";
import type { Bundle } from "../../search/index/pagefind-files.ts";
import { WordCount } from "../../search/index/word-count.ts";

const CHUNK_SIZE = "PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE";

/** What Pagefind ships for those who write no page of their own: 400 KB that no reader would load. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\.(js|css)$/;

/** Keys are stems already: no language, so that Pagefind does not stem them again. */
const LANGUAGE = "unknown";

/** How many documents are on their way at once: Pagefind's program takes them in order, and each waits for it. */
const TOGETHER = 64;

/** An index of some articles. */
export interface IndexPart {
  /** Pagefind's files, by their path in its folder. */
  readonly files: Bundle;
  /** The name of each article's fragment, by its address. */
  readonly fragments: ReadonlyMap<string, string>;
  /** The words of these articles. */
  readonly words: readonly KnownWord[];
  /** By key: how many of these articles have it, and how many in their headline. */
  readonly keys: ReadonlyMap<string, readonly [articles: number, headlines: number]>;
  /** How many different words the articles have, counted article by article. */
  readonly indexed: number;
}

/**
 * Has Pagefind index documents, and fills its fragments with what a result shows. Oldest first: pages are
 * numbered in the order of adding, so a new article changes the fewest files.
 *
 * @param documents asked for when their turn comes: together, the keys of a large archive are gigabytes
 * @param chunk the size of index files, in words and places: a query loads one file for each of its words
 * @param taken names of fragments that another part has
 */
export async function makeIndexPart(
  documents: readonly (() => IndexDocument)[],
  chunk: number,
  taken: ReadonlySet<string>,
  onDocument: (done: number) => void,
): Promise<IndexPart> {
  const count = new WordCount();
  const keys = new Map<string, [number, number]>();
  const before = process.env[CHUNK_SIZE];
  process.env[CHUNK_SIZE] = String(chunk); // Pagefind's program inherits it, and reads it from nowhere else
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
    if (index === undefined) throw failure("createIndex", errors);
    let indexed = 0;
    const results = new Map<string, Result>();
    const add = async (document: () => IndexDocument): Promise<void> => {
      const { slots, result, words } = document();
      const { url } = result;
      results.set(url, result);
      count.add(words);
      indexed += countKeys(slots, keys);
      const added = await index.addCustomRecord({
        url,
        content: laidOut(slots),
        language: LANGUAGE,
      });
      if (added.errors.length > 0) throw failure(url, added.errors);
    };
    for (let done = 0; done < documents.length; done += TOGETHER) {
      await Promise.all(documents.slice(done, done + TOGETHER).map(add));
      onDocument(Math.min(done + TOGETHER, documents.length));
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw failure("getFiles", made.errors);
    const written = made.files
      .filter(({ path }) => !UNUSED.test(path))
      .map(({ path, content }): [string, Uint8Array] => [path.replaceAll("\\", "/"), content]);
    const { bundle, fragments } = finishBundle(new Map(written), results, taken);
    return { files: bundle, fragments, words: count.words(), keys, indexed };
  } finally {
    if (before === undefined) delete process.env[CHUNK_SIZE];
    else process.env[CHUNK_SIZE] = before;
    await close();
  }
}

/** @returns how many different keys the article has */
function countKeys(slots: IndexDocument["slots"], keys: Map<string, [number, number]>): number {
  const inHeadline = new Map<string, boolean>();
  for (const [number, slot] of slots.entries())
    if (slot !== undefined && !inHeadline.has(slot.key)) inHeadline.set(slot.key, number < TITLE);
  for (const [key, headline] of inHeadline) {
    const [articles, headlines] = keys.get(key) ?? [0, 0];
    keys.set(key, [articles + 1, headlines + Number(headline)]);
  }
  return inHeadline.size;
}

function failure(what: string, errors: readonly string[]): Error {
  return new Error(`Pagefind failed (${what}): ${errors.join("; ")}`);
}
