import { anyOf } from "./any-of.ts";
import {
  at,
  DIGITS,
  isSpace,
  isUpper,
  NBSP,
  SPACE_CHARACTERS,
  SPACES,
  THIN,
} from "./characters.ts";
import { UNITS, WRITTEN_MONTHS } from "./dictionary.ts";
import { byPattern, type Rule } from "./rule.ts";
import type { Edit } from "./run.ts";

const THOUSANDS = new RegExp(
  `(?<![\\p{L}\\d+][.,]?|\\d[${SPACES}])[1-9]\\d{0,2}(?:[${SPACES}]\\d{3})+(?![\\d]|[${SPACES}]\\d)`,
  "gu",
);
const SPACE = new RegExp(`[${SPACES}]`, "g");
const UNIT = new RegExp(`[\\d½¼¾][${SPACES}](?=(${anyOf(UNITS)})(?![\\p{L}\\p{N}'’_]))`, "gu");
const HOURS = new RegExp(`(?<=\\d[${SPACES}]?)(?:h|min)[${SPACES}](?=\\d{1,2}(?!\\d))`, "g");
const DAY = new RegExp(
  `(?:\\d|(?<![\\p{L}\\p{N}])1er)[${SPACES}](?=(?:${WRITTEN_MONTHS.join("|")})(?![\\p{L}\\p{N}]))`,
  "giu",
);
const TIMES = new RegExp(`x[${SPACES}]?(?=\\d)`, "g");
/** A figure, and what may stand between it and the sign: inches, feet, a length. */
const FACTOR = new RegExp(
  `(?:^|[^\\p{L}\\p{N}_]|\\d[${SPACES}]?x[${SPACES}]?)([\\d.,]*\\d)(?:["'″′’”]|[${SPACES}]?(?:mm|cm|m|km|px))?$`,
  "u",
);

/** « 5 x 3 », « 99x122 »; never « 4x4 », which is a car, nor « 0x10 », nor a space on one side only. */
function times(found: string, index: number, text: string): string {
  const spaced = isSpace(at(text, index - 1));
  if (spaced !== found.length > 1) return found;
  const before = text.slice(Math.max(0, index - 24), spaced ? index - 1 : index);
  const factor = FACTOR.exec(before)?.[1];
  if (factor === undefined || (factor === "0" && !spaced)) return found;
  const car =
    factor === "4" &&
    !spaced &&
    /^4(?![.,]?\d|[ \u00A0]?(?:mm|cm|m|km|px)(?!\p{L}))/u.test(text.slice(index + 1));
  if (car && !/\dx$/.test(before.slice(0, -1))) return found;
  return `×${found.slice(1)}`;
}

/** One edit a space: a number that is half in italics keeps its figures where they are. */
function thinThousands(text: string): Edit[] {
  return [...text.matchAll(THOUSANDS)].flatMap(({ 0: number, index }) =>
    [...number.matchAll(SPACE)]
      .filter(([space]) => space !== THIN)
      .map((space) => {
        const start = index + space.index;
        return { start, end: start + 1, text: THIN };
      }),
  );
}

export const NUMBER_RULES: readonly Rule[] = [
  {
    name: "multiplication",
    example: ["5 x 3", "5 × 3"],
    why: "Entre deux nombres, la lettre x est le signe ×, avec les espaces tapées ; jamais dans 0x10.",
    needs: [["x", `${DIGITS}${SPACE_CHARACTERS}`], DIGITS],
    edits: byPattern(TIMES, times),
  },
  {
    name: "thousands",
    example: ["12 500 000 habitants", "12␣500␣000 habitants"],
    why: "Une espace fine là où une espace a été tapée ; années, téléphones et codes postaux n’en ont pas à changer.",
    needs: [
      [`${DIGITS}½¼¾`, SPACE_CHARACTERS],
      [SPACE_CHARACTERS, DIGITS],
    ],
    edits: thinThousands,
  },
  {
    name: "unit",
    example: ["50 % de 3 km", "50⍽% de 3⍽km"],
    why: "Un nombre ne quitte pas son unité ; tapée collée, elle en est séparée (règle glued-unit).",
    needs: [[`${DIGITS}½¼¾`, SPACE_CHARACTERS]],
    edits: byPattern(UNIT, (found, index, text, _style, groups) => {
      const unit = groups[1] ?? "";
      const end = index + found.length + unit.length;
      // « en 1998 A. Dupont »: an initial, not an ampere.
      const initial =
        unit.length === 1 && isUpper(unit) && at(text, end) === "." && isUpper(at(text, end + 2));
      return initial ? found : `${found.charAt(0)}${NBSP}`;
    }),
  },
  {
    name: "hours",
    example: ["16 h 30", "16⍽h⍽30"],
    why: "Une heure se lit d’un trait.",
    needs: [
      ["hn", SPACE_CHARACTERS],
      [SPACE_CHARACTERS, DIGITS],
    ],
    edits: byPattern(HOURS, (found) => `${found.slice(0, -1)}${NBSP}`),
  },
  {
    name: "day-and-month",
    example: ["le 3 mars, le 1er janvier", "le 3⍽mars, le 1er⍽janvier"],
    why: "Un jour ne quitte jamais son mois.",
    needs: [DIGITS, SPACE_CHARACTERS],
    edits: byPattern(DAY, (found) => `${found.slice(0, -1)}${NBSP}`),
  },
];
