import type { EditorialRule } from "../editorial-rule.ts";

/** How far the text of a published article is from what it was, and whether readers are told. */
export interface TextChange {
  /** Words that came or went. */
  readonly words: number;
  /** Numbers that changed, as they are now. */
  readonly numbers: readonly string[];
  /** « ne », « pas », « non » came or went: the sense may be another. */
  readonly negation: boolean;
}

/** Fewer words are a slip that was mended. */
const MANY = 12;

/** What Git knows of a published article: told only where there is history. */
export const SILENT_CHANGE = {
  id: "silent-change",
  level: "warning",
  asks: "un article publié dont le texte change le dit",
  why: "qui l’a lu hier doit savoir ce qui a changé : « updated » pour un ajout, une correction pour une erreur ; une coquille n’a pas à se dire",
  wrong: "date: 2022-02 # et le texte donne aujourd’hui 15 morts au lieu de 12",
  right: 'corrections: [{ date: 2022-02-21, text: "Le bilan est de 15 morts, et non de 12." }]',
  seldom: true,
  check: ({ words, numbers, negation }) => {
    if (words < MANY && numbers.length === 0 && !negation) return undefined;
    const what = [
      ...(numbers.length > 0 ? [`des chiffres (${numbers.slice(0, 3).join(", ")})`] : []),
      ...(negation ? ["une négation"] : []),
      ...(words >= MANY ? [`${words} mots`] : []),
    ];
    return {
      message: `le texte de cet article publié a changé (${what.join(", ")}), et rien ne le dit aux lecteurs`,
      remedy:
        'ajoutez updated: avec le jour et l’heure ; si c’était une erreur, corrections: [{ date: …, text: "…" }]',
    };
  },
} as const satisfies EditorialRule<TextChange>;
