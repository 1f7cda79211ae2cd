import { uncalledLines } from "./addresses-apart.ts";
import { mendIndents } from "./indents.ts";
import type { Lines } from "./lines.ts";
import { outsideCode } from "./lines.ts";
import { mendMarks } from "./marks.ts";
import { mendRuns } from "./runs.ts";

/** Gives lines the form in which Markdown reads them as they were meant: as many, in the same order. */
export type Mender = (lines: Lines) => Lines;

/** In order: what is an indented paragraph is known before its marks are looked at. */
const MENDERS: readonly Mender[] = [mendIndents, mendMarks, mendRuns];

/**
 * A pasted body in the Markdown that its editor meant. Line for line but for what is added at its foot, so that a place in one is a place in
 * the other; what cannot be known is left, and told by the rules of `desk/rules/`.
 */
export function mended(body: string): string {
  const written = body.split("\n");
  const prose = outsideCode(written);
  const made = MENDERS.reduce<Lines>((lines, mend) => mend(lines), prose);
  // Among other addresses a line cannot be made words: it stays one, and is shown at the foot.
  const foot = uncalledLines(made).flatMap((line) => ["", line.replace("[", "\\[")]);
  return [...written.map((line, index) => made[index] ?? line), ...foot].join("\n");
}
