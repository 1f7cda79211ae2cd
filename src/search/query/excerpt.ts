import type { Result, ResultPassage } from "../files/result.ts";
import type { Token } from "../text/tokens.ts";
import { remembered } from "../text/tokens.ts";
import type { Marked } from "./ask.ts";

/** A run of text, marked when it is one of the words searched. */
export interface MarkedText {
  readonly text: string;
  readonly marked: boolean;
}

export interface Excerpt {
  readonly runs: readonly MarkedText[];
  readonly inCaption: boolean;
}

/** How many characters an excerpt shows, about. */
const LENGTH = 190;
/** How much stands before the first marked word. */
const BEFORE = 50;

/** The passage of an article that says most of what was searched; its beginning when none does. */
export function excerptOf({ passages }: Result, marked: Marked): Excerpt {
  let best: { passage: ResultPassage; at: number; worth: number } | undefined;
  for (const passage of passages) {
    const marks = marksIn(passage.text, marked);
    marks.forEach(({ start }, index) => {
      const near = marks.filter(
        (mark, other) => other >= index && mark.end - start < LENGTH - BEFORE,
      );
      const worth =
        new Set(near.map(({ key }) => key)).size +
        near.length * 0.01 -
        (passage.kind === "heading" ? 0.5 : 0);
      if (worth > (best?.worth ?? 0)) best = { passage, at: start, worth };
    });
  }
  const passage = best?.passage ?? passages.find(({ kind }) => kind === "text");
  if (passage === undefined) return { runs: [], inCaption: false };
  const { from, to } = windowOf(passage.text, best?.at ?? 0);
  const cut = passage.text.slice(from, to).trim();
  return {
    runs: [
      ...(from > 0 ? [{ text: "… ", marked: false }] : []),
      ...markedRuns(cut, marked),
      ...(to < passage.text.length ? [{ text: " …", marked: false }] : []),
    ],
    inCaption: passage.kind === "caption",
  };
}

/** A place of a text that is to be marked, and for which key. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** Where the searched words stand in a text; of a compound that was not asked for, only the part that was. */
export function marksIn(text: string, marked: Marked): Mark[] {
  return remembered(text).flatMap((token) => {
    const whole = markOf(token, marked);
    if (whole !== undefined && (token.parts === undefined || whole.key !== marked.prefix))
      return [whole];
    const parts = token.parts?.flatMap((part) => (part.stop ? [] : (markOf(part, marked) ?? [])));
    return parts === undefined || parts.length === 0 ? (whole ?? []) : parts;
  });
}

function markOf({ start, end, keys: own, folded, stop }: Token, marked: Marked): Mark | undefined {
  const { keys, prefix } = marked;
  const key = own.find((one) => keys.has(one));
  if (key !== undefined && (!stop || keys.has(folded))) return { start, end, key };
  return prefix !== undefined && !stop && folded.startsWith(prefix)
    ? { start, end, key: prefix }
    : undefined;
}

export function markedRuns(text: string, marked: Marked): MarkedText[] {
  const runs: MarkedText[] = [];
  let from = 0;
  for (const { start, end } of marksIn(text, marked)) {
    if (start > from) runs.push({ text: text.slice(from, start), marked: false });
    runs.push({ text: text.slice(start, end), marked: true });
    from = end;
  }
  if (from < text.length) runs.push({ text: text.slice(from), marked: false });
  return runs;
}

/** The part of a text to show, cut between words. */
function windowOf(text: string, at: number): { from: number; to: number } {
  let from = at <= BEFORE ? 0 : text.lastIndexOf(" ", at - BEFORE) + 1;
  if (text.length - from < LENGTH) from = Math.max(0, text.length - LENGTH);
  if (from > 0 && text[from - 1] !== " ") from = text.indexOf(" ", from) + 1;
  const end = from + LENGTH;
  if (end >= text.length) return { from, to: text.length };
  const space = text.lastIndexOf(" ", end);
  return { from, to: space > from ? space : end };
}

/** How many headings of one article a result leads to, at most. */
const HEADINGS = 2;

/** Headings that hold searched words: places inside the article that a result can lead to. */
export function headingsOf({ passages }: Result, marked: Marked): ResultPassage[] {
  return passages
    .filter(
      ({ kind, id, text }) =>
        kind === "heading" && id !== undefined && marksIn(text, marked).length > 0,
    )
    .slice(0, HEADINGS);
}
