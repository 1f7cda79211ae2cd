/** A line of a pasted text, and the block that it stands in: blocks are parted by empty lines. */
export interface TextLine {
  readonly text: string;
  readonly block: number;
}

/** The lines with something on them; those that a program had cut at a width are joined again. */
export function textLines(text: string): readonly TextLine[] {
  const blocks = text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((block) =>
      block
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    )
    .filter((lines) => lines.length > 0);
  return blocks.flatMap((lines, block) =>
    (isCutAtAWidth(lines) ? [lines.join(" ")] : lines).map((one) => ({ text: one, block })),
  );
}

/** What no wrapped line is longer than. */
const WIDEST = 100;
/** How much shorter than the longest a line is that ends because the next word did not fit. */
const RAGGED = 22;

/** Whether the lines of a block are one paragraph, as a mail or a PDF file breaks it. */
function isCutAtAWidth(lines: readonly string[]): boolean {
  const longest = Math.max(...lines.map((line) => line.length));
  const cut = lines.slice(0, -1);
  return (
    lines.length >= 3 &&
    longest <= WIDEST &&
    longest >= 40 &&
    cut.every((line) => line.length >= longest - RAGGED && !isBullet(line)) &&
    cut.filter((line) => /[.!?»]$/.test(line)).length * 3 <= cut.length
  );
}

/** A point of a list, however it is marked. */
export function isBullet(line: string): boolean {
  return /^(?:[-*+•▪●■►▶–—]|\d{1,2}[.)])\s/.test(line);
}
