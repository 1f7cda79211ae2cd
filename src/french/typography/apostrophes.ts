import { at, isBlank, isDigit, isLetter, OPAQUE } from "./characters.ts";
import type { Rule } from "./rule.ts";
import type { Edit } from "./run.ts";

/** Characters typed for an apostrophe, which are one only between two letters. */
const LOOKALIKES = "´‘‛′ʼ＇";
const MARK = /['´‘‛′ʼ＇]/g;
const OPENERS = '([{«“"-–—/';
/** The longest quotation put between single quotes on one line. */
const LONGEST = 200;
const ELISION = /(?<![\p{L}\p{M}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/iu;

/**
 * `'` is an apostrophe, except after a figure (minutes, feet) and where two of them hold a
 * quotation; code has its own marks and is never seen here.
 */
function apostrophes(text: string): Edit[] {
  const edits: Edit[] = [];
  const write = (index: number, mark: string) =>
    edits.push({ start: index, end: index + 1, text: mark });
  let opening = -1;
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    const { index } = match;
    const before = at(text, index - 1);
    const after = at(text, index + 1);
    if (LOOKALIKES.includes(match[0])) {
      if (isLetter(before) && isLetter(after)) write(index, "’");
      continue;
    }
    if (before === "'" || after === "'") continue;
    const starts = isBlank(before) || OPENERS.includes(before);
    const ends = !isLetter(after) && !isDigit(after) && after !== OPAQUE;
    if (starts) {
      if (ends) continue;
      if (isDigit(after)) {
        write(index, "’"); // les années '80
        continue;
      }
      if (opening >= 0) write(opening, "’");
      opening = index;
    } else if (ends && opening >= 0 && closes(text, opening, index)) {
      write(opening, "‘");
      write(index, "’");
      opening = -1;
    } else if (!isDigit(before) || isLetter(after)) {
      write(index, "’");
    }
  }
  if (opening >= 0) write(opening, "’");
  return edits.sort((one, other) => one.start - other.start);
}

function closes(text: string, opening: number, index: number): boolean {
  if (index - opening > LONGEST) return false;
  const quoted = text.slice(opening + 1, index);
  return !quoted.includes("\n") && !ELISION.test(quoted);
}

export const APOSTROPHE_RULES: readonly Rule[] = [
  {
    name: "apostrophe",
    example: ["L'événement d'aujourd'hui", "L’événement d’aujourd’hui"],
    why: "L’apostrophe est toujours ’ ; les pieds et les minutes (« 6' », « 2'33 ») gardent la leur.",
    needs: ["'´‘‛′ʼ＇"],
    edits: apostrophes,
  },
];
