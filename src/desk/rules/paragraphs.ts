import type { EditorialRule } from "../editorial-rule.ts";

/** Words: three screens of a phone without a rest for the eye. */
const LONGEST = 250;

/** The words of one paragraph of running text. */
export const LONG_PARAGRAPH = {
  id: "long-paragraph",
  level: "warning",
  asks: `un paragraphe a au plus ${LONGEST} mots`,
  why: "sur un téléphone, c’est trois écrans sans respiration ; c’est souvent que les lignes vides ont disparu au collage",
  wrong: `${"Le maire a répondu aux questions des habitants. ".repeat(32).trim()}`,
  right: "Le maire a répondu aux questions des habitants.",
  check: (words) =>
    words <= LONGEST
      ? undefined
      : {
          message: `ce paragraphe a ${words} mots : sur un téléphone, trois écrans sans respiration`,
          remedy: "laissez une ligne vide là où l’idée change",
        },
} as const satisfies EditorialRule<number>;

/** A question asked, and whether anything answers it. */
export const UNANSWERED_QUESTION = {
  id: "unanswered-question",
  level: "warning",
  asks: "une question d’entretien a sa réponse",
  why: "une question seule se lit comme un oubli ; la réponse s’écrit dans le cadre, sous la question",
  wrong: "Texte.\n\n:::question Pourquoi maintenant ?\n:::",
  right: "Texte.\n\n:::question Pourquoi maintenant ?\nParce que la loi change.\n:::",
  check: (answered) =>
    answered
      ? undefined
      : {
          message: "cette question n’a pas de réponse",
          remedy: "écrivez la réponse entre la ligne « :::question … » et la ligne « ::: »",
        },
} as const satisfies EditorialRule<boolean>;
