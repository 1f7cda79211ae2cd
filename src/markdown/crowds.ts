/** Signs that Markdown looks for the other half of: each asks of all that follow in its paragraph. */
const SIGNS = /[[\]{}<*_`~^]/g;

/** More than any text has in a paragraph, a table of a thousand links included. */
const MOST = 10_000;

/** A paragraph with so many of a sign that Markdown would take minutes to read it. */
export interface Crowd {
  /** Its first, from 1. */
  readonly line: number;
  readonly sign: string;
  readonly count: number;
}

/** The first crowd of a body; most bodies are shorter than one. */
export function crowdOf(text: string): Crowd | undefined {
  if (text.length <= MOST) return undefined;
  let first = 1;
  let counts = new Map<string, number>();
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") {
      first = index + 2;
      counts = new Map();
    }
    for (const [sign] of line.matchAll(SIGNS)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    for (const [sign, count] of counts) if (count > MOST) return { line: first, sign, count };
  }
  return undefined;
}
