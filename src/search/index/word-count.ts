import type { KnownWord } from "../files/known-words.ts";
import { lettersOf, MARKS, WEIGHTS } from "../files/known-words.ts";
import { tokens } from "../text/tokens.ts";

const LONGEST = 36;

/** Counts the words of an archive, article by article. */
export class WordCount {
  readonly #words = new Map<
    string,
    { articles: number; inTitle: boolean; forms: Map<string, number> }
  >();

  add(titles: readonly string[], texts: readonly string[]): void {
    const seen = new Set<string>();
    const note = (text: string, inTitle: boolean): void => {
      for (const { start, end, parts } of tokens(text))
        for (const span of parts === undefined ? [{ start, end }] : [{ start, end }, ...parts])
          this.#note(text.slice(span.start, span.end), inTitle, seen);
    };
    for (const text of titles) note(text, true);
    for (const text of texts) note(text, false);
  }

  #note(written: string, inTitle: boolean, seen: Set<string>): void {
    const letters = lettersOf(written);
    if (letters.length < 2 || letters.length > LONGEST || /^\d/.test(letters)) return;
    const word = this.#words.get(letters) ?? { articles: 0, inTitle, forms: new Map() };
    this.#words.set(letters, word);
    if (!seen.has(letters)) word.articles += 1;
    seen.add(letters);
    word.inTitle ||= inTitle;
    word.forms.set(written, (word.forms.get(written) ?? 0) + 1);
  }

  /** All words, by their letters. */
  words(): KnownWord[] {
    return [...this.#words]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([letters, { articles, inTitle, forms }]) => ({
        written: usual(letters, forms),
        weight: Math.min(WEIGHTS - 1, Math.floor(Math.log2(articles))),
        inTitle,
      }));
  }
}

/** The form written most; in lower case when it is ever written so. */
function usual(letters: string, forms: ReadonlyMap<string, number>): string {
  const ranked = [...forms].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const [first = ""] = ranked[0] ?? [];
  const form = forms.has(first.toLowerCase()) ? first.toLowerCase() : first;
  return [...form].some((character) => MARKS.includes(character)) ? letters : form;
}
