import { at, DIGITS, isDigit, isLetter } from "./characters.ts";
import { byPattern, type Rule } from "./rule.ts";

const FIRST = /1i?(?:è|e\u0300|é|e)re(s?)(?![\p{L}\p{M}\p{N}_])/gu;
const OTHERS = /(\d)(?:i?(?:è|e\u0300|é|e)me|è)(s?)(?![\p{L}\p{M}\p{N}_])/gu;
const SECOND = /2nd(e?s?)(?![\p{L}\p{M}\p{N}_])/gu;
const ROMAN =
  /(?<![\p{L}\p{M}\p{N}_])([IVX]+)(?:i?(?:è|e\u0300|é|e)(me|re)|è)(s?)(?![\p{L}\p{M}\p{N}_])/gu;

function standsAlone(text: string, index: number): boolean {
  const before = at(text, index - 1);
  return !isDigit(before) && !isLetter(before) && before !== "_";
}

/** 1er, 1re, 2e, 2d, 2de, IIe: what the Imprimerie nationale prints, whatever was typed. */
export const ORDINAL_RULES: readonly Rule[] = [
  {
    name: "first",
    example: ["la 1ère fois", "la 1re fois"],
    why: "« première » s’abrège en 1re : le chiffre et les deux dernières lettres.",
    needs: [["1", "ièée"]],
    edits: byPattern(FIRST, (found, index, text, _style, groups) =>
      standsAlone(text, index) ? `1re${groups[1] ?? ""}` : found,
    ),
  },
  {
    name: "ordinal",
    example: ["le 2ème tour", "le 2e tour"],
    why: "Une lettre suffit : 2e, 3e, 100e.",
    needs: [[DIGITS, "ièée"]],
    edits: byPattern(
      OTHERS,
      (_found, _index, _text, _style, groups) => `${groups[1] ?? ""}e${groups[2] ?? ""}`,
    ),
  },
  {
    name: "second",
    example: ["le 2nd mandat, la 2nde chance", "le 2d mandat, la 2de chance"],
    why: "« second » finit par d, « seconde » par de.",
    needs: [["2", "n"]],
    edits: byPattern(SECOND, (found, index, text, _style, groups) =>
      standsAlone(text, index) ? `2d${groups[1] ?? ""}` : found,
    ),
  },
  {
    name: "roman-ordinal",
    example: ["le XXIème siècle", "le XXIe siècle"],
    why: "De même en chiffres romains.",
    needs: [["IVX", "ièée"]],
    edits: byPattern(ROMAN, (found, _index, _text, _style, groups) => {
      const [, numeral = "", ending, plural = ""] = groups;
      if (ending !== "re") return `${numeral}e${plural}`;
      return numeral === "I" ? `Ire${plural}` : found;
    }),
  },
];
