import { compareText } from "../collections/order.ts";
import type { Mend } from "./problem.ts";

/** A line that mends change: as it is, and as it will be. A missing one is a new line, or one that goes. */
export interface ChangedLine {
  /** Counted from 1, in the file as it is. */
  readonly line: number;
  readonly before?: string;
  readonly after?: string;
}

/** A text with its mends, and what they changed. */
export interface MendedText {
  readonly text: string;
  readonly changes: readonly ChangedLine[];
}

const LINE_END = /(\r\n?|\n)/;

/**
 * Applies mends to the text of one file, line ends kept. A mend whose words are not found on its line, since
 * the file changed or another mend had them, is left out: nothing is changed by guess.
 */
export function applyMends(text: string, mends: readonly Mend[]): MendedText {
  const pieces = text.split(LINE_END); // lines at even places, what ends them between
  const end = pieces[1] ?? "\n";
  const changed = new Map<number, ChangedLine>();
  const added: ChangedLine[] = [];
  for (const mend of mends.toSorted(byPlace)) {
    const at = (mend.line - 1) * 2;
    if (mend.written === "") {
      added.push({ line: mend.line, after: mend.meant });
      continue;
    }
    const before = pieces[at];
    const after = before === undefined ? undefined : withMend(before, mend);
    if (before === undefined || after === undefined) continue;
    pieces[at] = after;
    const first = changed.get(mend.line)?.before ?? before;
    changed.set(mend.line, { line: mend.line, before: first, after });
  }
  for (const { line, after = "" } of added.toReversed()) insert(pieces, (line - 1) * 2, after, end);
  return {
    text: pieces.join(""),
    changes: [...changed.values(), ...added].toSorted((a, b) => a.line - b.line),
  };
}

/** What stands further on a line is changed first, so that places before it stay what they are. */
function byPlace(a: Mend, b: Mend): number {
  return a.line - b.line || b.column - a.column || compareText(a.written, b.written);
}

function withMend(line: string, { column, written, meant }: Mend): string | undefined {
  const there = line.indexOf(written, column - 1);
  // A character that is not counted, or one that another mend took away, moves the rest of the line.
  const at = there >= 0 ? there : line.lastIndexOf(written);
  return at < 0 ? undefined : line.slice(0, at) + meant + line.slice(at + written.length);
}

function insert(pieces: string[], at: number, line: string, end: string): void {
  if (at < pieces.length) pieces.splice(at, 0, line, end);
  else pieces.push(end, line, end);
}

/** A mark of Markdown, or the key of a front matter, and the no-break space that French typing puts after it. */
const SPACED_MARK = /^(\s*(?:#{1,6}|[-*+>]|\d{1,9}[.)]))[\u00A0\u202F]+(?=\S)/;
const SPACED_KEY = /^( *(?:- )?[\w-]+)[\u00A0\u202F]+(?=:)/;

/**
 * What the press mends by itself at each reading, and other programs do not: no-break spaces where Markdown
 * and YAML want plain ones.
 *
 * @param file as shown to editors
 */
export function quietMends(text: string, file: string): Mend[] {
  const lines = text.split(LINE_END).filter((_, index) => index % 2 === 0);
  const head = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  let inCode = false;
  return lines.flatMap((line, index) => {
    if (/^\s*(```|~~~)/.test(line)) inCode = !inCode;
    const pattern = index < head ? SPACED_KEY : SPACED_MARK;
    const [written, mark] = (inCode ? undefined : pattern.exec(line)) ?? [];
    if (written === undefined || mark === undefined) return [];
    const meant = index < head ? mark : `${mark} `;
    return [{ file, line: index + 1, column: 1, written, meant }];
  });
}
