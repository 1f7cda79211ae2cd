import { stemmer } from "@orama/stemmers/french";
import { fold } from "../fold.ts";

/** Longer ones are no French words, and are not worth the time. */
const LONGEST = 40;
const REMEMBERED = 50_000;
/** Outlives a call, since a stem depends on nothing but the word. */
const cache = new Map<string, string>();

/**
 * What a word shares with its plural, its feminine, its conjugated forms. Accents are removed after
 * stemming: without them « réglementé » and « réglementer » would no longer be told for verbs.
 */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const lower = word.normalize("NFC").toLowerCase().replace(/[’ʼ‘]/g, "'");
  const found = lower.length > LONGEST ? fold(lower) : stemFrench(lower);
  if (cache.size >= REMEMBERED) cache.clear();
  cache.set(word, found);
  return found;
}

/** « libanaise » keeps what « libanais » loses, « travaux » is no plural of « traval ». */
const FEMININE = /([çdgln])aises?$/;

function stemFrench(lower: string): string {
  const usual = lower === "travaux" ? "travail" : lower.replace(FEMININE, "$1ais");
  return fold(stemmer(usual)).replace(/if$/, "iv");
}
