import type { LetterCheck, WrongLetters } from "../../french/letters.ts";
import {
  capitals,
  dates,
  gluedSentences,
  ligatures,
  shoutedWords,
  units,
} from "../../french/letters.ts";
import type { EditorialRule, Slip } from "../editorial-rule.ts";

/** What a rule of letters found in a text: told once, with a count, since an old archive is full of them. */
type FoundLetters = readonly WrongLetters[];

/** A rule of letters, and what looks for them. */
interface LetterRule extends EditorialRule<FoundLetters> {
  readonly look: LetterCheck;
}

/** Words that are told; more would fill a screen. */
const SHOWN = 3;

/** @param what « la ligature manque » */
function told(found: FoundLetters, what: string): Slip | undefined {
  if (found.length === 0) return undefined;
  const different = [...new Map(found.map((one) => [one.written, one])).values()];
  const words = different.slice(0, SHOWN).map(({ written }) => `« ${written} »`);
  const more = different.length > SHOWN ? "…" : "";
  const times = found.length > 1 ? ` (${found.length} fois)` : "";
  return {
    message: `${words.join(", ")}${more}${times} : ${what}`,
    remedy: `écrivez : ${different
      .slice(0, SHOWN)
      .map(({ meant }) => meant)
      .join(", ")}`,
  };
}

const LIGATURE = {
  id: "ligature",
  level: "warning",
  asks: "œ et æ s’écrivent liés là où le français les lie",
  why: "« oeuvre » est une faute d’orthographe ; moelle, coefficient et les noms propres gardent leurs lettres",
  wrong: "Une oeuvre du coeur.",
  right: "Une œuvre du cœur.",
  look: ligatures,
  check: (found) => told(found, "la ligature manque"),
} as const satisfies LetterRule;

const CAPITAL_ACCENT = {
  id: "capital-accent",
  level: "warning",
  asks: "une capitale garde son accent",
  why: "en français l’accent a pleine valeur, en capitale aussi (Académie française)",
  wrong: "A Paris, l’Etat a voté.",
  right: "À Paris, l’État a voté.",
  look: capitals,
  check: (found) => told(found, "la capitale a perdu son accent"),
} as const satisfies LetterRule;

const SHOUTED_ACCENT = {
  id: "shouted-accent",
  level: "warning",
  asks: "un mot en capitales garde ses accents",
  why: "sans eux « INTERNE » et « INTERNÉ » sont un seul mot",
  wrong: "LIBERTE, EGALITE",
  right: "LIBERTÉ, ÉGALITÉ",
  look: shoutedWords,
  check: (found) => told(found, "le mot a perdu ses accents"),
} as const satisfies LetterRule;

const UNIT_CASE = {
  id: "unit-case",
  level: "warning",
  asks: "une unité garde sa casse, et n’a pas de pluriel",
  why: "« KM » n’est l’unité de rien : k est kilo, K est le kelvin (ISO 80000-1)",
  wrong: "Une course de 10 KM.",
  right: "Une course de 10 km.",
  look: units,
  check: (found) => told(found, "l’unité ne s’écrit pas ainsi"),
} as const satisfies LetterRule;

const DATE_CASE = {
  id: "date-case",
  level: "warning",
  asks: "les jours et les mois ont une minuscule",
  why: "ce sont des noms communs en français",
  wrong: "Il est né le 3 Janvier 1950.",
  right: "Il est né le 3 janvier 1950.",
  look: dates,
  check: (found) => told(found, "les jours et les mois n’ont pas de capitale"),
} as const satisfies LetterRule;

const GLUED_SENTENCE = {
  id: "glued-sentence",
  level: "warning",
  asks: "une espace sépare deux phrases",
  why: "« déclaré.Puis » se lit comme une adresse, et la recherche n’y trouve aucun des deux mots",
  wrong: "Il a déclaré.Puis il est parti.",
  right: "Il a déclaré. Puis il est parti.",
  look: gluedSentences,
  check: (found) => told(found, "il manque une espace après le point"),
} as const satisfies LetterRule;

/** Told once a body and kind. */
export const LETTER_RULES = [
  CAPITAL_ACCENT,
  DATE_CASE,
  GLUED_SENTENCE,
  LIGATURE,
  SHOUTED_ACCENT,
  UNIT_CASE,
] as const;
