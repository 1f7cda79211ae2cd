/** Lines of a body as Markdown will read them; those of a code block are undefined, and stay. */
export type Lines = readonly (string | undefined)[];

const FENCE = /^\s*(`{3,}|~{3,})/;

/** The lines of a body that are not in a code block. */
export function outsideCode(written: readonly string[]): Lines {
  let fence: string | undefined;
  return written.map((line) => {
    const mark = FENCE.exec(line)?.[1];
    const inside = fence !== undefined;
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
    return inside || mark !== undefined ? undefined : line;
  });
}

/** Whether a line has nothing on it; so has what stands before the first and after the last. */
export function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === "";
}

/** The nearest line with something on it, before or after. */
export function nextLine(lines: Lines, index: number, step: 1 | -1): string {
  for (let at = index + step; at >= 0 && at < lines.length; at += step) {
    const line = lines[at];
    if (line === undefined) return "";
    if (!isBlank(line)) return line;
  }
  return "";
}
