import type { Token } from "../text/tokens.ts";
import { tokens } from "../text/tokens.ts";

/** Longer than any headline: what is typed beyond is a paste by mistake. */
export const MAX_QUERY = 300;
/** More words tell nothing more, and cost as much. */
const MAX_WORDS = 20;

/** A word that is asked for. */
export interface Term extends Token {
  readonly written: string;
}

export interface Query {
  readonly terms: readonly Term[];
  /** What stands between quotation marks: words that must follow one another. */
  readonly phrases: readonly (readonly Term[])[];
  /** Words that no article found may have: `-hamas`, « sauf hamas ». */
  readonly without: readonly Term[];
  /** Whether the last word may not be typed to its end. */
  readonly open: boolean;
}

const QUOTED = /"([^"]+)"/g;

/** A hyphen before a word that it is not glued to, or « sauf » after another word. */
const WITHOUT = /(?<=\s)(?:-(?=\p{L})|sauf\s+(?:(?:les?|la|une?|des|du)\s+)?)([\p{L}\p{N}’'-]+)/giu;

/** Reads what a reader typed: words, what stands between quotation marks, and what is not wanted. */
export function parseQuery(typed: string): Query {
  const text = typed
    .slice(0, MAX_QUERY)
    .normalize("NFC")
    .replace(/[«»“”„]/g, '"');
  const without = [...text.matchAll(WITHOUT)].flatMap(([, word = ""]) => termsOf(word));
  const wanted = text.replace(WITHOUT, "");
  const terms = termsOf(wanted);
  const phrases = [...wanted.matchAll(QUOTED)]
    .map(([, words = ""]) => termsOf(words))
    .filter((words) => words.length > 0);
  const last = terms.at(-1);
  const open = last !== undefined && last.end === text.length;
  return { terms, phrases, without: without.filter(({ stop }) => !stop), open };
}

function termsOf(text: string): Term[] {
  return tokens(text)
    .slice(0, MAX_WORDS)
    .map((token) => ({ ...token, written: text.slice(token.start, token.end) }));
}
