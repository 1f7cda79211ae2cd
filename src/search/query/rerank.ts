import type { Result } from "../files/result.ts";
import type { Token } from "../text/tokens.ts";
import { remembered } from "../text/tokens.ts";
import type { Query } from "./parse-query.ts";

/** A result whose text is at hand. */
export interface LoadedResult {
  readonly result: Result;
  readonly score: number;
}

/**
 * Orders the first results by what the index does not tell: the very form of the words, whether
 * they follow one another as typed, how much of the headline they are.
 */
export function rerank<Loaded extends LoadedResult>(
  loaded: readonly Loaded[],
  { terms }: Query,
): Loaded[] {
  const typed = formsOf(terms);
  return loaded
    .map((one, order) => ({ one, order, score: one.score * exactness(one.result, typed) }))
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ one }) => one);
}

function exactness({ title, passages }: Result, typed: readonly string[]): number {
  const inTitle = wordsOf(title);
  const asTyped = typed.filter((word) => inTitle.includes(word)).length;
  const sequence = ` ${typed.join(" ")} `;
  const follows = (words: readonly string[]) => ` ${words.join(" ")} `.includes(sequence);
  return (
    1 +
    0.25 * (asTyped / Math.max(1, typed.length)) +
    0.25 * (asTyped / Math.max(1, inTitle.length)) +
    (follows(inTitle) ? 0.25 : 0) +
    (typed.length > 1 && passages.some(({ text }) => follows(wordsOf(text))) ? 0.5 : 0)
  );
}

function wordsOf(text: string): string[] {
  return formsOf(remembered(text));
}

/** Compounds in their parts, so that hyphens do not matter. */
function formsOf(words: readonly Token[]): string[] {
  return words.flatMap(({ folded, parts }) => parts?.map((part) => part.folded) ?? [folded]);
}

/** Whether an article has a quoted phrase, word for word. */
export function hasPhrase({ title, passages }: Result, phrase: Query["terms"]): boolean {
  const sequence = ` ${formsOf(phrase).join(" ")} `;
  return [title, ...passages.map(({ text }) => text)].some((text) =>
    ` ${wordsOf(text).join(" ")} `.includes(sequence),
  );
}
