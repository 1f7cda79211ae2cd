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
  const typed = writtenIn(terms);
  return loaded
    .map((one, order) => ({ one, order, score: one.score * exactness(one.result, typed) }))
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ one }) => one);
}

function exactness({ title, passages }: Result, typed: readonly string[]): number {
  const wordsOf = (text: string) => writtenIn(remembered(text));
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

/** Compounds in their parts, so that hyphens do not matter. */
function partsOf(words: readonly Token[]): readonly Token[] {
  return words.flatMap((word) => word.parts ?? [word]);
}

function writtenIn(words: readonly Token[]): string[] {
  return partsOf(words).map(({ form }) => form);
}

/** Whether an article has a quoted phrase, word for word. */
export function hasPhrase({ title, passages }: Result, phrase: Query["terms"]): boolean {
  const lettersOf = (words: readonly Token[]) =>
    ` ${partsOf(words)
      .map(({ folded }) => folded)
      .join(" ")} `;
  const sequence = lettersOf(phrase);
  return [title, ...passages.map(({ text }) => text)].some((text) =>
    lettersOf(remembered(text)).includes(sequence),
  );
}
