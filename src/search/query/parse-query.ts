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
  /** Whether the last word may not be typed to its end. */
  readonly open: boolean;
}

const QUOTED = /"([^"]+)"/g;

/** Reads what a reader typed. Nothing in it is an order: only words and quotation marks count. */
export function parseQuery(typed: string): Query {
  const text = typed
    .slice(0, MAX_QUERY)
    .normalize("NFC")
    .replace(/[«»“”„]/g, '"');
  const terms = termsOf(text);
  const phrases = [...text.matchAll(QUOTED)]
    .map(([, words = ""]) => termsOf(words))
    .filter((words) => words.length > 0);
  const last = terms.at(-1);
  return { terms, phrases, open: last !== undefined && last.end === text.length };
}

function termsOf(text: string): Term[] {
  return tokens(text)
    .slice(0, MAX_WORDS)
    .map((token) => ({ ...token, written: text.slice(token.start, token.end) }));
}
