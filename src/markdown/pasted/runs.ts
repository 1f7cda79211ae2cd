import type { Lines } from "./lines.ts";
import { isBlank, nextLine } from "./lines.ts";

/** Bullets of word processors, and of the fonts that they draw them with; « o » before a tabulation is one. */
const BULLET =
  /^\s*(?:([•·▪▫●○■□►▶▸‣◦➢➤\uF0A7\uF0B7\uF0D8])[ \t\u00A0\u2002-\u2009\u202F]*|(o)\t+)(?=\S)/;
/** Marks that readers must see: turns of a dialogue, letters, ticks, and hyphens glued to their words. */
const SPOKEN = [
  /^\s*[–—][ \u00A0\u202F\u2009]/,
  /^\s*\p{L}[)/][ \u00A0\t]/u,
  /^\s*\d{1,2}\/[ \u00A0\t]/,
  /^\s*[IVX]{1,5}[.)][ \u00A0\t]/,
  /^\s*[✓✔✗✘☐☑☒✅❌]/u,
  /^\s*-(?=\p{L})/u,
];
/** Lines that stand alone among others: a sign and its number (see marks.ts), a question in bold. */
const ALONE = /^(?:\\[+>*]|−)\u00A0|^\s*(\*\*|__)(?=\S)[^*_]+\1\s*$/;

/** Lines that are one of several of a kind: bullets become a list, spoken marks keep a line each. */
export function mendRuns(lines: Lines): Lines {
  return lines.map((line, index) => {
    if (line === undefined || isBlank(line)) return line;
    const bullet = bulletOf(line);
    if (bullet !== undefined && isAmong(bullet, lines, index)) {
      return line.replace(BULLET, bullet === "•" || bullet === "o" ? "- " : "* ");
    }
    return endsHere(lines, index) ? broken(line) : line;
  });
}

function bulletOf(line: string): string | undefined {
  const found = BULLET.exec(line);
  return found?.[1] ?? found?.[2];
}

function isAmong(bullet: string, lines: Lines, index: number): boolean {
  return ([1, -1] as const).some((step) => bulletOf(nextLine(lines, index, step)) === bullet);
}

/** Whether the next line is one of its own: in a run of at least two, or beside one that stands alone. */
function endsHere(lines: Lines, index: number): boolean {
  const [line = "", next = "", third = ""] = lines.slice(index, index + 3);
  if (isBlank(next)) return false;
  if (ALONE.test(line) || ALONE.test(next)) return true;
  const kind = SPOKEN.find((mark) => mark.test(next));
  return kind !== undefined && (kind.test(line) || kind.test(third));
}

/** Markdown's mark of a line that ends where it ends. */
function broken(line: string): string {
  return /\\$| {2}$/.test(line) ? line : `${line.trimEnd()}\\`;
}
