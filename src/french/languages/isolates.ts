import { hasRightToLeft, RIGHT_TO_LEFT_LETTER } from "./direction.ts";
import { languageOfScript } from "./scripts.ts";

/** Unicode's marks of a passage that reads from right to left, and of its end (UAX 9). */
const START = "\u2067";
const END = "\u2069";

/** From the first letter to the last, with its own marks, and an exclamation that nothing but it can claim. */
const RUN = new RegExp(
  `${RIGHT_TO_LEFT_LETTER}(?:[^\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\n()«»${START}${END}\\uFFFC]*${RIGHT_TO_LEFT_LETTER})?[\\p{M}\\u061F\\u060C\\u061B]*(?:[!?.…]+(?=\\s*[»”"']))?`,
  "gu",
);

/** A part of a text that reads in one direction. */
export interface DirectedText {
  readonly text: string;
  /** Set on what reads from right to left: its language, « und » where its letters do not say. */
  readonly lang?: string;
}

/**
 * A text read from left to right whose passages in Arabic, Hebrew… are marked as such: without, a year in
 * parentheses after one would be shown inside of it.
 */
export function isolated(text: string): string {
  return hasRightToLeft(text) ? text.replace(RUN, `${START}$&${END}`) : text;
}

/** A text without the marks of {@link isolated}, for what compares or draws it. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(START, "").replaceAll(END, "");
}

/** The passages of a text, marked or not, in order. */
export function directedParts(text: string): DirectedText[] {
  if (!hasRightToLeft(text)) return [{ text }];
  const plain = withoutIsolates(text);
  const parts: DirectedText[] = [];
  let end = 0;
  for (const { 0: run, index } of plain.matchAll(RUN)) {
    if (index > end) parts.push({ text: plain.slice(end, index) });
    parts.push({ text: run, lang: languageOfScript(run) ?? "und" });
    end = index + run.length;
  }
  return end < plain.length ? [...parts, { text: plain.slice(end) }] : parts;
}
