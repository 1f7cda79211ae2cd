import {
  at,
  CAPITALS,
  DIGITS,
  isBlank,
  isDigit,
  isLetter,
  isLower,
  isUpper,
  NBSP,
  SPACE_CHARACTERS,
  SPACES,
  THIN,
} from "./characters.ts";
import { REFERENCES, SENTENCE_OPENERS, TITLES } from "./dictionary.ts";
import { byPattern, type Rule } from "./rule.ts";

const NUMBER_SIGN = new RegExp(`(?<![\\p{L}\\p{N}])([nN](?:[°º]s?|ᵒˢ?))[${SPACES}]?(?=\\d)`, "gu");
/** « No 5 »; never « nos 5 enfants ». */
const NUMBER_IN_LETTERS = new RegExp(`(?<![\\p{L}\\p{N}’'])[nN]o[${SPACES}](?=\\d)`, "gu");
const EDITION = new RegExp(`[${SPACES}]éd(?=\\.)`, "g");
const NUMBER_SIGN_SPACED = new RegExp(`[nN][°º]s?[${SPACES}](?=\\p{L})`, "gu");
const REFERENCE = new RegExp(`[.§][${SPACES}](?=\\d)`, "g");
const GLUED_SECTION = /§(?=\d)/g;
const REFERENCE_WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${REFERENCES.join("|")})$`, "iu");
/** « chap. II », « av. J.-C. », « L. 123-4 », « p. ex. »: the point, its space and what follows. */
const REFERENCE_IN_WORDS = new RegExp(
  `\\.[${SPACES}](?=([IVXLC]+)(?![\\p{L}\\p{N}])|(J)\\.|(\\d{1,4})(?:-\\d|[^\\p{L}\\p{N}]|$)|(ex)\\.|([LRDA])\\.[${SPACES}]?\\d)`,
  "gu",
);
/** What stands before each of them, by its group. */
const BEFORE_REFERENCE = [
  new RegExp(`(?<![\\p{L}\\p{N}.])(?:${REFERENCES.join("|")}|[Ll]iv|tit|sect)$`, "iu"),
  /(?<!\p{L})(?:av|apr?)$/iu,
  /(?<![\p{L}\p{N}.])[LRDA]$/u,
  /(?<!\p{L})p$/u,
  /(?<!\p{L})art$/iu,
];
const TITLE = new RegExp(
  `(?:${TITLES.join("|")})[${SPACES}](?=\\p{Lu}|(?:d[eu]s?|l[ae]|van|von)[${SPACES}]\\p{Lu}|d[’']\\p{Lu})`,
  "gu",
);
const INITIAL = new RegExp(`\\.[${SPACES}](?=\\p{Lu})`, "gu");
const REGNAL = new RegExp(
  `[${SPACES}](?=(?:I(?:er|re)|II|X{0,3}(?:IX|IV|VI{0,3}|I{2,3})|X{1,3}I?)(?![\\p{L}\\p{N}_'’]))`,
  "gu",
);
const NEXT_WORD = /^\p{Lu}[\p{L}\p{M}’'-]*/u;

/** « J. R. R. Tolkien », « J.-P. Sartre »; « le plan B. Le ministre » is the end of a sentence. */
function initial(found: string, index: number, text: string): string {
  const before = at(text, index - 2);
  if (!isUpper(at(text, index - 1)) || !(isBlank(before) || "-–—.(«“[’‘".includes(before)))
    return found;
  const word = NEXT_WORD.exec(text.slice(index + 2, index + 14))?.[0] ?? "";
  const follows = word.length === 1 ? at(text, index + 3) === "." : !SENTENCE_OPENERS.has(word);
  return follows ? `.${NBSP}` : found;
}

/** A name before the numeral: a capital, then small letters (« Louis », « Jean-Paul »). */
function followsName(text: string, index: number): boolean {
  let start = index - 1;
  if (!isLower(at(text, start))) return false;
  while (start > index - 30 && isLetter(at(text, start - 1))) start -= 1;
  return isUpper(at(text, start)) && !SENTENCE_OPENERS.has(text.slice(start, index));
}

export const ABBREVIATION_RULES: readonly Rule[] = [
  {
    name: "number-sign",
    example: ["le n°3, les n° 4 et 5", "le n°⍽3, les n°⍽4 et 5"],
    why: "Le signe ne quitte jamais son nombre, et une espace les sépare.",
    needs: ["°ºᵒ", DIGITS],
    edits: byPattern(
      NUMBER_SIGN,
      (_found, _index, _text, _style, groups) => `${groups[1] ?? ""}${NBSP}`,
    ),
  },
  {
    name: "number-in-letters",
    example: ["le No 5", "le nᵒ⍽5"],
    why: "« No » devant un nombre est le même signe ; « nos 5 enfants » ne l’est pas.",
    needs: [[SPACE_CHARACTERS, DIGITS]],
    edits: byPattern(NUMBER_IN_LETTERS, () => `nᵒ${NBSP}`),
  },
  {
    name: "edition",
    example: ["la 3e éd.", "la 3e⍽éd."],
    why: "Une édition ne quitte pas son rang.",
    needs: [DIGITS, SPACE_CHARACTERS],
    edits: byPattern(EDITION, (found, index, text) =>
      /\d(?:e|d|de|er|re)?$/.test(text.slice(Math.max(0, index - 4), index)) ? `${NBSP}éd` : found,
    ),
  },
  {
    name: "number-sign-before-letter",
    example: ["le n° A12", "le n°⍽A12"],
    why: "De même devant une lettre, là où une espace a été tapée.",
    needs: ["°º", SPACE_CHARACTERS],
    edits: byPattern(NUMBER_SIGN_SPACED, (found) => `${found.slice(0, -1)}${NBSP}`),
  },
  {
    name: "reference",
    example: ["art. 49, p. 12", "art.⍽49, p.⍽12"],
    why: "« p. », « art. », « chap. »… ne quittent jamais leur nombre.",
    needs: [
      [".§", SPACE_CHARACTERS],
      [SPACE_CHARACTERS, DIGITS],
    ],
    edits: byPattern(REFERENCE, (found, index, text) => {
      const sign = found.charAt(0);
      const known = sign === "§" || REFERENCE_WORD.test(text.slice(Math.max(0, index - 6), index));
      return known ? `${sign}${sign === "§" ? THIN : NBSP}` : found;
    }),
  },
  {
    name: "glued-section-sign",
    example: ["au §3", "au §␣3"],
    why: "De même du signe § quand rien ne l’en sépare.",
    needs: [["§", DIGITS]],
    edits: byPattern(GLUED_SECTION, (found) => `${found}${THIN}`),
  },
  {
    name: "reference-in-words",
    example: ["chap. II, av. J.-C., L. 123-4, p. ex.", "chap.⍽II, av.⍽J.-C., L.⍽123-4, p.⍽ex."],
    why: "De même devant un chiffre romain, une ère, un article de code, et dans « p. ex. ».",
    needs: [[".", SPACE_CHARACTERS]],
    edits: byPattern(REFERENCE_IN_WORDS, (found, index, text, _style, [, ...groups]) => {
      const kind = groups.findIndex((group) => group !== undefined);
      const known = BEFORE_REFERENCE[kind]?.test(text.slice(Math.max(0, index - 6), index));
      return known ? `.${NBSP}` : found;
    }),
  },
  {
    name: "title",
    example: ["M. Herzog et Mme Onal", "M.⍽Herzog et Mme⍽Onal"],
    why: "Un titre ne quitte jamais le nom ; « Me voici » n’est pas un avocat.",
    needs: [["MDP", "M.mlgre"]],
    edits: byPattern(TITLE, (found, index, text) => {
      const before = at(text, index - 1);
      if (isLetter(before) || isDigit(before) || before === ".") return found;
      const name = isUpper(at(text, index + found.length));
      return name || !found.startsWith("Me") ? `${found.slice(0, -1)}${NBSP}` : found;
    }),
  },
  {
    name: "initial",
    example: ["J. R. R. Tolkien", "J.⍽R.⍽R.⍽Tolkien"],
    why: "Les initiales ne se quittent pas, et ne quittent pas le nom.",
    needs: [
      [CAPITALS, "."],
      [".", SPACE_CHARACTERS],
    ],
    edits: byPattern(INITIAL, initial),
  },
  {
    name: "regnal-number",
    example: ["Louis XIV et François Ier", "Louis⍽XIV et François⍽Ier"],
    why: "Un roi ne quitte jamais son numéro.",
    needs: [[SPACE_CHARACTERS, "IVX"]],
    edits: byPattern(REGNAL, (found, index, text) => (followsName(text, index) ? NBSP : found)),
  },
];
