import {
  at,
  isBlank,
  isLetter,
  isSpace,
  LETTERS,
  NBSP,
  OPAQUE,
  SPACE_CHARACTERS,
  SPACES,
} from "./characters.ts";
import { byPattern, type Rule } from "./rule.ts";

const AFTER_OPENING = new RegExp(`[([][${SPACES}](?=[^\\s)\\]])`, "g");
const BEFORE_CLOSING = new RegExp(`[${SPACES}][)\\]]`, "g");
const BEFORE_COMMA = new RegExp(`[${SPACES}],`, "g");
const BEFORE_PERIOD = new RegExp(`[${SPACES}]\\.(?=$|[\\s»”“„‟")\\];:!?])(?![${SPACES}]\\.)`, "g");
const BEFORE_ELLIPSIS = new RegExp(`[${SPACES}]…(?=$|[\\n»”“„‟")\\]])`, "g");
const SEVERAL = new RegExp(`[${SPACES}]{2,}`, "g");

const WORD_END = /[\p{L}\p{M}\p{N})\]»”“„‟"%€’'\uFFFC]/u;
const QUOTES = '«»“”„‟"';
const NO_COMMA_AFTER = "([{«,\n";

export const FOLDING_RULES: readonly Rule[] = [
  {
    name: "several-spaces",
    example: ["un  mot", "un mot"],
    why: "Une espace suffit ; les fins de ligne sont celles de l’auteur.",
    needs: [[SPACE_CHARACTERS, SPACE_CHARACTERS]],
    edits: byPattern(SEVERAL, (found) => {
      for (const space of found) if (space === " ") return " ";
      return found.split("").every((space) => space === found.charAt(0)) ? found.charAt(0) : NBSP;
    }),
  },
];

/** Spaces that should not be there, and the one a comma needs. */
export const SPACE_RULES: readonly Rule[] = [
  {
    name: "space-after-opening-bracket",
    example: ["( mot)", "(mot)"],
    why: "Les parenthèses touchent ce qu’elles contiennent.",
    needs: [["([", SPACE_CHARACTERS]],
    edits: byPattern(AFTER_OPENING, (found, index, text) => {
      const before = at(text, index - 1);
      return isBlank(before) || `${QUOTES}(['’‘`.includes(before) ? found.charAt(0) : found;
    }),
  },
  {
    name: "space-before-closing-bracket",
    example: ["(mot )", "(mot)"],
    why: "De même à la fin ; « [ ] » est une case, « : ) » un sourire.",
    needs: [[SPACE_CHARACTERS, ")]"]],
    edits: byPattern(BEFORE_CLOSING, (found, index, text) => {
      const before = at(text, index - 1);
      if (isBlank(before) || "([:;=".includes(before)) return found;
      const after = at(text, index + 2);
      return isBlank(after) || `${QUOTES}.,;:!?…)]`.includes(after) ? found.charAt(1) : found;
    }),
  },
  {
    name: "space-before-comma",
    example: ["mot , mot", "mot, mot"],
    why: "La virgule touche le mot qui la précède ; « 3 ,5 » est laissé à l’auteur.",
    needs: [[SPACE_CHARACTERS, ",.…"]],
    edits: byPattern(BEFORE_COMMA, (found, index, text) => {
      const before = at(text, index - 1);
      if (before === "" || NO_COMMA_AFTER.includes(before) || isSpace(before)) return found;
      const after = at(text, index + 2);
      if (isBlank(after)) return ",";
      if (isLetter(after) || after === OPAQUE) return ", ";
      if (!QUOTES.includes(after)) return found;
      return isLetter(at(text, index + 3)) ? ", " : ",";
    }),
  },
  {
    name: "space-after-comma",
    example: ["mot,mot", "mot, mot"],
    why: "Entre des lettres seulement : « 1,7 » est un nombre.",
    needs: [[",", LETTERS]],
    edits: byPattern(/,(?=\p{L})/gu, (found, index, text) =>
      isLetter(at(text, index - 1)) ? ", " : found,
    ),
  },
  {
    name: "space-before-period",
    example: ["Isaac Herzog .", "Isaac Herzog."],
    why: "Le point touche le mot qui le précède ; « .NET » et « .htaccess » sont des mots.",
    needs: [[SPACE_CHARACTERS, ",.…"]],
    edits: byPattern(BEFORE_PERIOD, (found, index, text) =>
      WORD_END.test(at(text, index - 1)) ? "." : found,
    ),
  },
  {
    name: "space-before-ellipsis",
    example: ["Il hésite ...", "Il hésite…"],
    why: "En fin de phrase seulement : au milieu, il peut tenir la place de mots omis.",
    needs: [[SPACE_CHARACTERS, ",.…"]],
    edits: byPattern(BEFORE_ELLIPSIS, (found, index, text) =>
      WORD_END.test(at(text, index - 1)) ? "…" : found,
    ),
  },
];
