import { distance } from "fastest-levenshtein";
import { fold } from "../french/fold.ts";

/**
 * The known word that was probably meant, or undefined when none is near: at most a third of the
 * letters may differ, or two that are swapped; accents and case not counted.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = fold(word);
  let best: string | undefined;
  let bestDistance = (wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const apart = distance(wanted, fold(candidate));
    if (apart < bestDistance) {
      best = candidate;
      bestDistance = apart;
    }
  }
  return best;
}

/** How many letters lie between two spellings, accents and case not counted. */
export function spellingDistance(one: string, other: string): number {
  return distance(fold(one), fold(other));
}

/** « kicker, title ou section »: a French enumeration for messages. */
export function enumerate(words: readonly string[], conjunction = "ou"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}
