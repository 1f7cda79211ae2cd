import type { KnownWord } from "./known-words.ts";
import { lettersOf, packWords } from "./known-words.ts";

/** Which words lie in which file: for each file the letters of its first word. */
export type Shards = readonly (readonly [first: string, file: string])[];

/**
 * The table of an archive's vocabulary. Its words lie in files of a few kilobytes, twice: by their
 * first letters, and by their last ones (written backwards), since a typing error leaves one of
 * the two ends of a word as it was.
 */
export interface VocabularyTable extends WordShards {
  /** Tells the index of one publication from that of another. */
  readonly edition: string;
  readonly articles: number;
  /** Words of newer articles, in place of those above that have the same letters. */
  readonly newer?: WordShards;
}

export interface WordShards {
  readonly byStart: Shards;
  readonly byEnd: Shards;
}

/** How many words a file holds. */
const SHARD = 900;

/** @param name gives a file its name, from its content */
export function shardVocabulary(
  words: readonly KnownWord[],
  name: (content: string) => string,
): { shards: WordShards; files: ReadonlyMap<string, string> } {
  const files = new Map<string, string>();
  const cut = (sorted: readonly KnownWord[]): Shards => {
    const shards: [string, string][] = [];
    for (let at = 0; at < sorted.length; at += SHARD) {
      const run = sorted.slice(at, at + SHARD);
      const content = packWords(run);
      const file = name(content);
      files.set(file, content);
      shards.push([lettersOf(run[0]?.written ?? ""), file]);
    }
    return shards;
  };
  return {
    shards: { byStart: cut(inOrder(words)), byEnd: cut(inOrder(words.map(backwards))) },
    files,
  };
}

/** What newer articles add to a vocabulary: words that it has not, and those that only they have in a headline. */
export function newerWords(
  standing: readonly KnownWord[],
  newer: readonly KnownWord[],
): KnownWord[] {
  const known = new Map(standing.map((word) => [lettersOf(word.written), word]));
  return newer.flatMap((word): KnownWord[] => {
    const before = known.get(lettersOf(word.written));
    if (before === undefined) return [word];
    return word.inTitle && !before.inTitle ? [{ ...before, inTitle: true }] : [];
  });
}

/** Words written backwards, to be found by their end. */
export function backwards(word: KnownWord): KnownWord {
  return { ...word, written: [...word.written].reverse().join("") };
}

/** The files that may hold words beginning with these letters. */
export function shardsFor(shards: Shards, letters: string): string[] {
  const beyond = `${letters}\uffff`;
  return shards
    .filter(([first], index) => {
      const next = shards[index + 1]?.[0];
      return first <= beyond && (next === undefined || next >= letters);
    })
    .map(([, file]) => file);
}

function inOrder(words: readonly KnownWord[]): KnownWord[] {
  return words
    .map((word) => ({ word, letters: lettersOf(word.written) }))
    .sort((a, b) => (a.letters < b.letters ? -1 : a.letters > b.letters ? 1 : 0))
    .map(({ word }) => word);
}
