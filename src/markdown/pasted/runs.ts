import type { Lines } from "./lines.ts";
import { isBlank, nextLine } from "./lines.ts";

/** Bullets of word processors, and of the fonts that they draw them with. */
const BULLET = /^\s*([•·▪▫●○■□►▶▸‣◦➢➤\uF0A7\uF0B7\uF0D8])[ \t\u00A0\u2002-\u2009\u202F]*(?=\S)/;
/** Marks that readers must see: turns of a dialogue, letters, ticks, and hyphens glued to their words. */
const SPOKEN = [
  /^\s*[–—][ \u00A0\u202F\u2009]/,
  /^\s*\p{L}[)/][ \u00A0\t]/u,
  /^\s*\d{1,2}\/[ \u00A0\t]/,
  /^\s*[IVX]{1,5}[.)][ \u00A0\t]/,
  /^\s*[✓✔✗✘☐☑☒✅❌]/u,
  /^\s*-(?=\p{L})/u,
];

/** Lines that are one of several of a kind: bullets become a list, spoken marks keep a line each. */
export function mendRuns(lines: Lines): Lines {
  return lines.map((line, index) => {
    if (line === undefined || isBlank(line)) return line;
    const bullet = BULLET.exec(line)?.[1];
    if (bullet !== undefined && isAmong(bullet, lines, index)) return line.replace(BULLET, "- ");
    return endsInRun(lines, index) ? broken(line) : line;
  });
}

function isAmong(bullet: string, lines: Lines, index: number): boolean {
  return ([1, -1] as const).some((step) =>
    nextLine(lines, index, step).trimStart().startsWith(bullet),
  );
}

/** Whether the next line is a turn of its own, in a run of at least two. */
function endsInRun(lines: Lines, index: number): boolean {
  const kind = SPOKEN.find((mark) => mark.test(lines[index + 1] ?? ""));
  if (kind === undefined) return false;
  return kind.test(lines[index] ?? "") || kind.test(lines[index + 2] ?? "");
}

/** Markdown's mark of a line that ends where it ends. */
function broken(line: string): string {
  return /\\$| {2}$/.test(line) ? line : `${line.trimEnd()}\\`;
}
