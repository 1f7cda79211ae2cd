import type { ReadFront } from "../article/read-front.ts";
import type { Problem } from "../desk/problem.ts";
import { Problems } from "../desk/problems.ts";
import type { TextChange } from "../desk/rules/changes.ts";
import { SILENT_CHANGE } from "../desk/rules/changes.ts";
import { fold } from "../french/fold.ts";
import { isPublished } from "./published.ts";

/**
 * Tells an article whose readers may have read another text, and are not told so.
 *
 * @param before the same article as it stood
 */
export function silentChange(
  before: ReadFront,
  { front, body, lifted, placeOf }: ReadFront,
  now: number,
): readonly Problem[] {
  const problems = new Problems(front.file);
  const told =
    front.updated?.iso !== before.front.updated?.iso ||
    front.corrections.length !== before.front.corrections.length ||
    front.withdrawn !== before.front.withdrawn;
  const wasRead = isPublished(before.front, now) && isPublished(front, now);
  if (told || !wasRead || lifted.includes(SILENT_CHANGE.id)) return [];
  const change = textChange(before.body.text, body.text);
  problems.check(SILENT_CHANGE, () => placeOf(["date"]), change);
  return problems.told;
}

const WORD = /[\p{L}\p{N}]+(?:[.,]\d+)*/gu;
const NEGATION = new Set(["ne", "n", "pas", "jamais", "non", "aucun", "aucune", "ni", "sans"]);

/** How far two texts are apart, in words: whatever moved, or is only typed otherwise, is the same. */
function textChange(before: string, after: string): TextChange {
  const came = without(wordsOf(after), wordsOf(before));
  const went = without(wordsOf(before), wordsOf(after));
  return {
    words: Math.max(came.length, went.length),
    numbers: came.filter((word) => /\d/.test(word)),
    negation: [...came, ...went].some((word) => NEGATION.has(word)),
  };
}

function wordsOf(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

/** The words of a text that another does not have, or not so often. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
