import { fold } from "../../french/fold.ts";

/** A word of the archive, as it is written there. */
export interface KnownWord {
  readonly written: string;
  /** How many articles have it, as a power of two. */
  readonly weight: number;
  readonly inTitle: boolean;
}

/** Weights are one character each, of those that no word holds. */
export const MARKS = '!"#$%&()*+,./:;<=>?@';
export const WEIGHTS = 10;

/** The letters of a word, as a query has them. */
export function lettersOf(written: string): string {
  return fold(written).replace(/[^\p{L}\p{N}]/gu, "");
}

/** A run of words as a file: each says how much it shares with the one before. */
export function packWords(words: readonly KnownWord[]): string {
  let before = "";
  return words
    .map(({ written, weight, inTitle }) => {
      let shared = 0;
      while (shared < 35 && shared < written.length && written[shared] === before[shared])
        shared += 1;
      before = written;
      return `${shared.toString(36)}${written.slice(shared)}${MARKS.charAt(weight + (inTitle ? WEIGHTS : 0))}`;
    })
    .join("");
}

const ENTRY = new RegExp(`([0-9a-z])([^${MARKS.replace(/[\]\\^-]/g, "\\$&")}]*)(.)`, "gsu");

export function unpackWords(packed: string): KnownWord[] {
  let before = "";
  return [...packed.matchAll(ENTRY)].map(([, shared = "0", rest = "", mark = "!"]) => {
    before = before.slice(0, Number.parseInt(shared, 36)) + rest;
    const at = MARKS.indexOf(mark);
    return { written: before, weight: at % WEIGHTS, inTitle: at >= WEIGHTS };
  });
}
