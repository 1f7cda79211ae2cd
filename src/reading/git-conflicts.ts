import type { Problems } from "../desk/problems.ts";

/** A passage that Git could not merge: its lines, counted from 0, and what its two sides are called. */
export interface Conflict {
  readonly from: number;
  readonly to: number;
  readonly sides: readonly string[];
}

const MARK = /^[ \t]*(<{7}|\|{7}|={7}|>{7})(?:[ \t]+(.*\S))?[ \t]*$/;
const CODE_FENCE = /^ {0,3}(?:`{3}|~{3})/;

/**
 * The conflicts that a merge left in a file. A line of « = » is a mark between two others only: under
 * words, Markdown makes a title of it; and what stands in a code fence is an example.
 */
export function conflictsIn(lines: readonly string[]): Conflict[] {
  const found: Conflict[] = [];
  let open: { from: number; to: number; sides: string[] } | undefined;
  let inCode = false;
  for (const [index, line] of lines.entries()) {
    if (CODE_FENCE.test(line)) inCode = !inCode;
    const [, mark, side] = inCode ? [] : (MARK.exec(line) ?? []);
    const kind = mark?.[0];
    if (kind === "<" || (kind === ">" && open === undefined)) {
      open = { from: index, to: index, sides: side === undefined ? [] : [side] };
      found.push(open);
    } else if (kind !== undefined && open !== undefined) {
      open.to = index;
      if (kind === ">" && side !== undefined) open.sides.push(side);
    }
    if (kind === ">") open = undefined;
  }
  return found;
}

/** Tells each conflict once, naming both sides, and gives the lines without its marks. */
export function withoutConflicts(
  lines: readonly string[],
  conflicts: readonly Conflict[],
  problems: Problems,
): string[] {
  const mended = [...lines];
  for (const { from, to, sides } of conflicts) {
    for (let index = from; index <= to; index++) {
      if (MARK.test(mended[index] ?? "")) mended[index] = "";
    }
    const both = sides.map((side) => `« ${side} »`).join(" et ");
    problems.error(
      { line: from + 1, column: (lines[from] ?? "").search(/\S/) + 1 },
      sides.length > 1
        ? `conflit Git non résolu : deux versions de ce passage se suivent, ${both}`
        : `conflit Git non résolu : il en reste une marque${both === "" ? "" : `, ${both}`}`,
      "gardez une seule version du passage, et retirez les lignes <<<<<<<, |||||||, ======= et >>>>>>>",
    );
  }
  return mended;
}
