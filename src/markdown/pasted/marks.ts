import { findAfter } from "../../collections/find-after.ts";
import { addressApart, isAddress } from "./addresses-apart.ts";
import type { Lines } from "./lines.ts";
import { isBlank, nextLine } from "./lines.ts";

/** A line in the form that was meant; undefined when it is another mender's, or nobody's. */
type MarkMender = (line: string, lines: Lines, index: number, above: Above) => string | undefined;

/** The paragraph that a line goes on with: its lines so far. */
interface Above {
  readonly first: string;
  readonly count: number;
  readonly hasPipe: boolean;
}

const NOTHING_ABOVE: Above = { first: "", count: 0, hasPipe: false };

/** In order: the first that has something to say has the line. */
const MENDERS: readonly MarkMender[] = [
  loneSign,
  loneQuotation,
  loneAsterisk,
  spacedMark,
  headOfTable,
  wordsInBrackets,
  underline,
];

/** Marks of Markdown that the editor did not mean, and marks that he meant and that Markdown does not see. */
export function mendMarks(lines: Lines): Lines {
  let above = NOTHING_ABOVE;
  return lines.map((line, index) => {
    if (line === undefined || isBlank(line)) {
      above = NOTHING_ABOVE;
      return line;
    }
    const before = above;
    above = {
      first: before.count === 0 ? line.trim() : before.first,
      count: before.count + 1,
      hasPipe: before.hasPipe || line.includes("|"),
    };
    for (const mend of MENDERS) {
      const meant = mend(line, lines, index, before);
      if (meant !== undefined) return meant;
    }
    return line;
  });
}

const NBSP = "\u00A0";
const SPACE = "[ \\u00A0\\u2007\\u2009\\u202F]";
/** A number and what makes it a measure: « 3 % », « 5 °C », « 1,5 million ». */
const MEASURE = new RegExp(
  `^\\d[\\d.,  \\u202F]*?${SPACE}*(?:[%‰°€$£]|points?\\b|pts?\\b|degrés?\\b|euros?\\b|millions?\\b|milliards?\\b|[kM]d?€)`,
  "u",
);

/** `+ 3 % en un an.` alone is a number with its sign, not a list of one. */
function loneSign(line: string, lines: Lines, index: number): string | undefined {
  const [, sign, rest = ""] = new RegExp(`^ {0,3}([+-])${SPACE}+(\\d.*)$`).exec(line) ?? [];
  if (sign === undefined) return undefined;
  if (sign === "-" && !MEASURE.test(rest)) return undefined;
  const item = new RegExp(`^\\s*\\${sign}\\s`);
  const beside = [nextLine(lines, index, -1), nextLine(lines, index, 1)];
  if (beside.some((one) => item.test(one) && !isGrowth(one))) return undefined;
  return `${sign === "+" ? "\\+" : "−"}${NBSP}${rest}`;
}

/** `+ 3 %` beside another such line: nobody's bullets are plus signs before measures. */
function isGrowth(line: string): boolean {
  const [, measure] = /^\s*\+\s*(.*)$/.exec(line) ?? [];
  return measure !== undefined && MEASURE.test(measure);
}

/** `> 10 % des voix` alone compares; it quotes nobody. */
function loneQuotation(line: string, lines: Lines, index: number): string | undefined {
  const [, rest] = new RegExp(`^ {0,3}>${SPACE}*(\\d.*)$`).exec(line) ?? [];
  if (rest === undefined || !MEASURE.test(rest)) return undefined;
  const around = [lines[index - 1], lines[index + 1]];
  if (around.some((one) => one?.trimStart().startsWith(">")) || !isBlank(around[1]))
    return undefined;
  return `\\>${NBSP}${rest}`;
}

const NOTE = /^(?:(?:les?|la|l['’])\s*)?(?:(?:pré)?noms?|notes?|ndlr|n\.\s?d)(?!\p{L})/iu;
const CALL = /[\p{L}»)]\*(?![*\p{L}])/u;

/** `* Prénom modifié.`, alone, answers an asterisk in the text: it is no list either. */
function loneAsterisk(line: string, lines: Lines, index: number): string | undefined {
  const [, rest] = /^ {0,3}\*\s+(\S.*)$/.exec(line) ?? [];
  const beside = [nextLine(lines, index, -1), nextLine(lines, index, 1)];
  if (rest === undefined || beside.some((one) => /^\s*\*\s/.test(one))) return undefined;
  return NOTE.test(rest) || isCalled(lines, index) ? `\\*${NBSP}${rest}` : undefined;
}

const callsIn = new WeakMap<Lines, readonly number[]>();

/** Whether an asterisk in another line asks for a note. Two that call are enough to answer for any line. */
function isCalled(lines: Lines, index: number): boolean {
  let calls = callsIn.get(lines);
  if (calls === undefined) {
    const first = lines.findIndex((line) => line !== undefined && CALL.test(line));
    calls =
      first < 0
        ? []
        : [first, findAfter(lines, first, (line) => line !== undefined && CALL.test(line))];
    callsIn.set(lines, calls);
  }
  return calls.some((at) => at >= 0 && at !== index);
}

/** A mark of Markdown and a no-break space, as French keyboards type it: the space is a plain one. */
function spacedMark(line: string): string | undefined {
  const spaced = /^(\s{0,3}(?:#{1,6}|[-+*]|\d{1,9}[.)]|>))[\u00A0\u2007\u2009\u202F]+/;
  return spaced.test(line) ? line.replace(spaced, "$1 ") : undefined;
}

/** The dashes under the head of a table, when an editor's program made them long. */
function headOfTable(line: string, lines: Lines, index: number): string | undefined {
  if (!/[–—―]/.test(line) || !/^[\s|:–—―-]+$/.test(line) || !line.includes("|")) return undefined;
  return lines[index - 1]?.includes("|") ? line.replace(/[–—―]+/g, "---") : undefined;
}

/** `[Ndlr]: Précision` is words; Markdown would keep it as an address that nothing names. */
function wordsInBrackets(line: string): string | undefined {
  const apart = addressApart(line);
  return apart === undefined || isAddress(apart) ? undefined : line.replace("[", "\\[");
}

/** Longer than this, or ended as a sentence is, words are no title. */
const TITLE_LENGTH = 100;
const NO_PARAGRAPH = /^\s*(?:#{1,6}\s|[-+*>|]|\d{1,9}[.)]\s|:::)/;

/** `---` under a paragraph is a rule under it: it does not make a title of it. */
function underline(
  line: string,
  _: Lines,
  __: number,
  { first, count, hasPipe }: Above,
): string | undefined {
  if (!/^ {0,3}-+\s*$/.test(line)) return undefined;
  if (count === 0 || NO_PARAGRAPH.test(first) || hasPipe) return undefined;
  const title = count === 1 && first.length <= TITLE_LENGTH && !/[.!…:;,»”"]$/.test(first);
  return title ? undefined : "***";
}
