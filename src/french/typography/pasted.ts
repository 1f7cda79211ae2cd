import {
  at,
  DIGITS,
  isBlank,
  isLetter,
  LETTERS,
  NBSP,
  SPACE_CHARACTERS,
  SPACES,
} from "./characters.ts";
import { byPattern, type Rule } from "./rule.ts";

const ELIDED =
  /(?<![\p{L}\p{M}\p{N}'’‘])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|aujourd|entr)$/iu;
const VOWEL = "[aeiouyhàâäæéèêëîïôöœùûü]";
const BEFORE_APOSTROPHE = new RegExp(`[${SPACES}]['’][${SPACES}]?(?=${VOWEL})`, "giu");
const AFTER_APOSTROPHE = new RegExp(`['’][${SPACES}](?=${VOWEL})`, "giu");

/** « l », « qu »… just before an offset. */
function followsElided(text: string, index: number): boolean {
  return ELIDED.test(text.slice(Math.max(0, index - 8), index));
}

const DECIMAL = new RegExp(
  `(?<![\\d,][${SPACES}]?)(?<!\\p{L})(\\d{1,3}),[${SPACES}](?=\\d[${SPACES}](?:km|m|cm|mm|kg|g|t|ha|%|€|°C|millions?|milliards?|points?)(?![\\p{L}\\p{N}]))`,
  "gu",
);
const DATE = new RegExp(
  `(?<![\\d/])(\\d{1,2})[${SPACES}]/[${SPACES}](\\d{1,2})[${SPACES}]/[${SPACES}](\\d{4}|\\d{2})(?![\\d/])`,
  "g",
);
const GLUED_COLON = new RegExp(`[${SPACES}]:(?=\\p{L}{2})`, "gu");

/** What CSS writes after a colon, in a text that is about it. */
const SELECTOR =
  /^(?:hover|focus(?:-\w+)?|active|visited|checked|disabled|root|before|after|target|empty|has|not|is|where|(?:first|last|nth|only)-\w+)(?![\p{L}])/u;

/** Spaces that a copy from a PDF file, or a hurried thumb, put where none is, or took away. */
export const PASTED_RULES: readonly Rule[] = [
  {
    name: "space-before-apostrophe",
    example: ["l 'approche, C ' est", "l’approche, C’est"],
    why: "L’apostrophe d’une élision touche ses deux mots.",
    needs: [[SPACE_CHARACTERS, "'’"]],
    edits: byPattern(BEFORE_APOSTROPHE, (found, index, text) =>
      followsElided(text, index) ? "’" : found,
    ),
  },
  {
    name: "space-after-apostrophe",
    example: ["d' eau", "d’eau"],
    why: "De même quand l’espace est de l’autre côté.",
    needs: [["'’", SPACE_CHARACTERS]],
    edits: byPattern(AFTER_APOSTROPHE, (found, index, text) =>
      followsElided(text, index) ? "’" : found,
    ),
  },
  {
    name: "space-in-decimal",
    example: ["31, 5 km", "31,5 km".replace(" ", "⍽")],
    why: "Devant une unité, la virgule suivie d’un seul chiffre est celle d’un nombre décimal.",
    needs: [[SPACE_CHARACTERS, DIGITS]],
    edits: byPattern(DECIMAL, (_found, _index, _text, _style, groups) => `${groups[1] ?? ""},`),
  },
  {
    name: "space-in-date",
    example: ["le 10 / 01 / 2023", "le 10/01/2023"],
    why: "Une date en chiffres n’a pas d’espaces.",
    needs: [[SPACE_CHARACTERS, DIGITS]],
    edits: byPattern(DATE, (_found, _index, _text, _style, groups) =>
      [groups[1], groups[2], groups[3]].join("/"),
    ),
  },
  {
    name: "space-after-colon",
    example: ["enfin :fin", "enfin⍽: fin"],
    why: "L’espace va devant le deux-points et derrière ; « :sourire: » n’en est pas un.",
    needs: [[SPACE_CHARACTERS, ":"]],
    edits: byPattern(GLUED_COLON, (found, index, text) => {
      if (!isLetter(at(text, index - 1)) || !isLetter(at(text, index - 2))) return found;
      const word = /^[^\s]*/.exec(text.slice(index + found.length))?.[0] ?? "";
      return word.includes(":") || SELECTOR.test(word) ? found : `${NBSP}: `;
    }),
  },
  {
    name: "space-after-ellipsis",
    example: ["rien…jusqu’au bout", "rien… jusqu’au bout"],
    why: "Les points de suspension finissent un mot : une espace le sépare du suivant.",
    needs: [["…", LETTERS]],
    edits: byPattern(/…(?=\p{L}{3})/gu, (found, index, text) =>
      isLetter(at(text, index - 1)) &&
      isLetter(at(text, index - 2)) &&
      isLetter(at(text, index - 3)) &&
      !isBlank(at(text, index + 1))
        ? "… "
        : found,
    ),
  },
];
