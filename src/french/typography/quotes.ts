import { at, isBlank, isDigit, isLetter, NBSP, SPACES, THIN } from "./characters.ts";
import type { HouseStyle } from "./house-style.ts";
import { byPattern, type Rule } from "./rule.ts";
import type { Edit } from "./run.ts";

type Kind = "open" | "close" | "either" | "unknown";

interface Mark {
  readonly index: number;
  readonly glyph: string;
  readonly kind: Kind;
  /** After a figure: inches, seconds or the end of a quotation. */
  readonly figure: boolean;
  /** What it turned out to be in a whole pair. */
  role?: "open" | "close";
}

const MARK = /["“”„‟«»]|\n[^\S\n]*\n/g;
const STRAIGHT = '"';
const BEFORE_OPENING = "([{'’‘«“-–—/:,=";
const AFTER_CLOSING = ".,;:!?…)]}('’‘»”-–—/";

/** Opens, closes, or cannot be told, from what stands on both sides of a mark (or of a row of them). */
function kindOf(glyph: string, before: string, after: string): Kind {
  if (glyph === "«" || glyph === "„") return "open";
  if (glyph === "»") return "close";
  const freeBefore = isBlank(before);
  const freeAfter = isBlank(after);
  if (freeBefore && !freeAfter) return "open";
  if (!freeBefore && freeAfter) return "close";
  if (!freeBefore && !freeAfter) {
    const closes = AFTER_CLOSING.includes(after);
    if (BEFORE_OPENING.includes(before) && !(closes && glyph === "”")) return "open";
    if (closes) return "close";
  }
  if (glyph === "“") return "open";
  if (glyph === "”" || glyph === "‟") return "close";
  return freeBefore && freeAfter ? "either" : "unknown";
}

/** A row of straight quotes closes or opens as a whole; "" alone means something else: left. */
function rowKind(text: string, start: number, end: number): Kind {
  const before = at(text, start - 1);
  const after = at(text, end);
  if (!isBlank(before) && (isBlank(after) || AFTER_CLOSING.includes(after))) return "close";
  return (isBlank(before) || BEFORE_OPENING.includes(before)) && isLetter(after)
    ? "open"
    : "unknown";
}

/** 2'44": the mark after a figure and a minute is never a quotation mark. */
function isSecondOfMinute(text: string, index: number): boolean {
  let start = index - 1;
  while (start > index - 4 && isDigit(at(text, start))) start -= 1;
  return (
    start < index - 1 && "'’′".includes(at(text, start) || " ") && isDigit(at(text, start - 1))
  );
}

/** Reads the marks of one paragraph, from `start` to the next blank line or the end. */
function readMarks(text: string, start: number): { marks: Mark[]; end: number } {
  const marks: Mark[] = [];
  MARK.lastIndex = start;
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    const { index } = match;
    const glyph = match[0];
    if (glyph.length > 1) return { marks, end: MARK.lastIndex };
    const before = at(text, index - 1);
    if (glyph === STRAIGHT && at(text, index + 1) === STRAIGHT) {
      let end = index + 1;
      while (at(text, end) === STRAIGHT) end += 1;
      const kind = rowKind(text, index, end);
      for (let each = index; each < end; each += 1) {
        // 27"": an inch, then the end of a quotation.
        const figure = each === index && end - index === 2 && kind === "close" && isDigit(before);
        marks.push({ index: each, glyph, kind, figure });
      }
      MARK.lastIndex = end;
      continue;
    }
    const kind = isSecondOfMinute(text, index)
      ? "unknown"
      : kindOf(glyph, before, at(text, index + 1));
    const figure = glyph !== "»" && kind === "close" && isDigit(before);
    const minutes = kind === "unknown" && isDigit(before);
    if (!minutes) marks.push({ index, glyph, kind, figure });
  }
  return { marks, end: text.length };
}

/** Joins opening and closing marks, in one pass with a stack. */
function pair(marks: readonly Mark[]): void {
  const open: number[] = [];
  let guillemets = 0;
  const pop = (): number => {
    const index = open.pop() ?? -1;
    if (marks[index]?.glyph === "«") guillemets -= 1;
    return index;
  };
  marks.forEach((mark, index) => {
    if (mark.kind === "unknown") return;
    const top = marks[open.at(-1) ?? -1];
    const closing = mark.kind === "close" || (mark.kind === "either" && top?.glyph === STRAIGHT);
    if (closing && top !== undefined && top.index === mark.index - 2 && mark.kind === "either") {
      pop(); // nothing inside
      return;
    }
    if (!closing) {
      open.push(index);
      if (mark.glyph === "«") guillemets += 1;
      return;
    }
    if (mark.figure && isInch(marks, index, top, open.length - guillemets)) return;
    let partner = pop();
    if (mark.glyph === "»" && guillemets > 0) {
      while (partner >= 0 && marks[partner]?.glyph !== "«") partner = pop();
    }
    const opener = marks[partner];
    if (opener === undefined) return;
    opener.role = "open";
    mark.role = "close";
  });
}

/** After a figure the mark closes a quotation only if one is open and no later mark must close it. */
function isInch(
  marks: readonly Mark[],
  index: number,
  top: Mark | undefined,
  open: number,
): boolean {
  if (top === undefined || top.glyph === "«") return true;
  const next = marks[index + 1];
  return next?.kind === "close" && next.glyph !== "»" && open < 2;
}

/** « … » outside, “ … ” inside, by the depth of whole pairs only. */
function write(text: string, marks: readonly Mark[], style: HouseStyle, edits: Edit[]): void {
  pair(marks);
  const sure = !marks.some((mark) => mark.kind === "unknown");
  let depth = 0;
  for (const mark of marks) {
    if (mark.role === "close") depth -= 1;
    const nested = depth > 0 && style.nestedQuotes !== "guillemets";
    if (mark.role === "open") depth += 1;
    if (mark.role === undefined && !isClear(mark, sure)) continue;
    const opens = (mark.role ?? mark.kind) === "open";
    const glyph = nested ? (opens ? "“" : "”") : opens ? "«" : "»";
    edits.push(editOf(text, mark, glyph, { opens, nested, from: edits.at(-1)?.end ?? 0 }));
  }
}

/** Half a pair is still written when nothing else could be meant. */
function isClear(mark: Mark, sure: boolean): boolean {
  return (
    sure &&
    mark.kind !== "either" &&
    mark.kind !== "unknown" &&
    !mark.figure &&
    mark.glyph !== "«" &&
    mark.glyph !== "»"
  );
}

/**
 * “ ” touch what they hold; the spaces of « » are the business of the next rule.
 *
 * @param from where the edit before ends: one space between two marks is taken once
 */
function editOf(
  text: string,
  mark: Mark,
  glyph: string,
  { opens, nested, from }: { opens: boolean; nested: boolean; from: number },
): Edit {
  let start = mark.index;
  let end = start + 1;
  if (nested && opens && at(text, end) !== "" && SPACE.test(at(text, end))) end += 1;
  if (nested && !opens && start > from && SPACE.test(at(text, start - 1))) start -= 1;
  return { start, end, text: glyph };
}

const SPACE = new RegExp(`[${SPACES}]`);

function quotationMarks(text: string, style: HouseStyle): Edit[] {
  const edits: Edit[] = [];
  for (let start = 0; start < text.length; ) {
    const { marks, end } = readMarks(text, start);
    write(text, marks, style, edits);
    start = end;
  }
  return edits.filter((edit) => text.slice(edit.start, edit.end) !== edit.text);
}

const ASCII_GUILLEMETS = /<<([^<>\n]{1,300})>>/g;
const inner = (style: HouseStyle): string => (style.guillemets === "thin" ? THIN : NBSP);

export const QUOTE_RULES: readonly Rule[] = [
  {
    name: "typewriter-guillemets",
    example: ["<< mot >>", "«⍽mot⍽»"],
    why: "Ce que l’on tape quand le clavier n’a pas « ».",
    needs: [["<", "<"]],
    // Two edits a pair: what stands between may be in several pieces.
    edits: (text) =>
      [...text.matchAll(ASCII_GUILLEMETS)].flatMap(({ 0: found, 1: words = "", index }) => {
        const before = at(text, index - 1);
        if (!isBlank(before) && !`${BEFORE_OPENING}"`.includes(before)) return [];
        if (isBlank(words.trim())) return [];
        const end = index + found.length;
        return [
          { start: index, end: index + 2, text: "«" },
          { start: end - 2, end, text: "»" },
        ];
      }),
  },
  {
    name: "quotation-marks",
    example: ['"Il a dit "non" hier"', "«⍽Il a dit “non” hier⍽»"],
    why: "« » dehors, “ ” dedans, quoi qu’on ait tapé ou collé ; pouces et secondes restent.",
    needs: ['"“”„‟«»'],
    edits: quotationMarks,
  },
  {
    name: "space-around-guillemets",
    example: ["il dit«mot»et «oui»,«non»(2)", "il dit «⍽mot⍽» et «⍽oui⍽», «⍽non⍽» (2)"],
    why: "Une espace manquait entre un mot, ou une parenthèse, et un guillemet.",
    needs: ["«»"],
    edits: byPattern(/«|»,?/g, (found, index, text) => {
      if (found === "«") return isLetter(at(text, index - 1)) ? " «" : found;
      const after = at(text, index + found.length);
      const opens =
        found === "»" &&
        (after === "(" || ("-–—".includes(after || " ") && isBlank(at(text, index + 2))));
      return isLetter(after) || opens || (found === "»," && after === "«") ? `${found} ` : found;
    }),
  },
  {
    name: "space-inside-guillemets",
    example: ["«mot»", "«⍽mot⍽»"],
    why: "Une espace insécable à l’intérieur (fine, si la maison le veut).",
    needs: ["«»"],
    edits: byPattern(
      new RegExp(`«(?:[${SPACES}]?(?=[^\\s»])|[${SPACES}]$)|[${SPACES}]?»`, "g"),
      (found, index, text, style) => {
        if (found.startsWith("«")) return `«${inner(style)}`;
        const bare = found === "»" && isBlank(at(text, index - 1));
        return bare || at(text, index - 1) === "«" ? found : `${inner(style)}»`;
      },
    ),
  },
];
