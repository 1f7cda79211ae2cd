import type { KnownWord } from "../files/known-words.ts";
import { MARKS, WEIGHTS } from "../files/known-words.ts";
import type { ArticleWord } from "./article-words.ts";

/** Counts the words of an archive, article by article. */
export class WordCount {
  readonly #words = new Map<
    string,
    { articles: number; inTitle: boolean; forms: Map<string, number> }
  >();

  add(words: readonly ArticleWord[]): void {
    for (const [letters, inTitle, forms] of words) {
      const word = this.#words.get(letters) ?? { articles: 0, inTitle, forms: new Map() };
      this.#words.set(letters, word);
      word.articles += 1;
      word.inTitle ||= inTitle;
      for (const [written, times] of forms)
        word.forms.set(written, (word.forms.get(written) ?? 0) + times);
    }
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
