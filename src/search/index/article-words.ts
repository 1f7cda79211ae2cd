import { lettersOf } from "../files/known-words.ts";
import type { Token } from "../text/tokens.ts";

/** A text, and how it is cut. */
export interface CutText {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A word of an article: its letters, whether a headline has it, and how often it is written in each form. */
export type ArticleWord = readonly [
  letters: string,
  inTitle: boolean,
  forms: readonly (readonly [written: string, times: number])[],
];

const LONGEST = 36;

/** The words of one article, those of compounds too. */
export function wordsOf(titles: readonly CutText[], texts: readonly CutText[]): ArticleWord[] {
  const words = new Map<string, { inTitle: boolean; forms: Map<string, number> }>();
  const note = (written: string, inTitle: boolean): void => {
    const letters = lettersOf(written);
    if (letters.length < 2 || letters.length > LONGEST || /^\d/.test(letters)) return;
    const word = words.get(letters) ?? { inTitle, forms: new Map<string, number>() };
    words.set(letters, word);
    word.inTitle ||= inTitle;
    word.forms.set(written, (word.forms.get(written) ?? 0) + 1);
  };
  const noteAll = ({ text, tokens }: CutText, inTitle: boolean): void => {
    for (const { start, end, parts } of tokens)
      for (const span of parts === undefined ? [{ start, end }] : [{ start, end }, ...parts])
        note(text.slice(span.start, span.end), inTitle);
  };
  for (const text of titles) noteAll(text, true);
  for (const text of texts) noteAll(text, false);
  return [...words].map(([letters, { inTitle, forms }]) => [letters, inTitle, [...forms]]);
}
