import type { KnownWord } from "../files/known-words.ts";
import { lettersOf } from "../files/known-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Shorter words have too many similarWords to tell which was meant. */
const SHORTEST = 4;
/** From this length on, two errors still tell which word was meant. */
const LONG = 9;
/** An error leaves the first or the last letters as they were. */
const END = 3;

/** A word of the archive, and how many typing errors make the typed one of it. */
export interface SimilarWord {
  readonly word: KnownWord;
  readonly distance: number;
}

/** Words of the archive that a mistyped one may stand for, the likeliest first. */
export async function similarWords(typed: string, vocabulary: Vocabulary): Promise<SimilarWord[]> {
  if (typed.length < SHORTEST) return [];
  const end = typed.length < 6 ? 2 : END;
  const [starting, ending] = await Promise.all([
    vocabulary.startingWith(typed.slice(0, end)),
    vocabulary.endingWith(typed.slice(-end)),
  ]);
  const most = typed.length >= LONG ? 2 : 1;
  const near = new Map<string, SimilarWord>();
  for (const word of [...starting, ...ending]) {
    const letters = lettersOf(word.written);
    if (near.has(letters)) continue;
    const distance = typingDistance(typed, letters, most);
    if (distance <= most) near.set(letters, { word, distance });
  }
  return [...near.values()].sort(
    (a, b) => a.distance - b.distance || likelihood(b.word) - likelihood(a.word),
  );
}

function likelihood({ weight, inTitle }: KnownWord): number {
  return weight + (inTitle ? 3 : 0);
}

/**
 * How many typing errors lie between two words: a letter too many, missing, wrong, or two
 * exchanged. Anything beyond `most` is `most + 1`.
 */
export function typingDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(before, j - 2) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(at(row, b.length), most + 1);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
