import { richSegments } from "../../french/typography/rich-segments.ts";
import type { MarkedText } from "./excerpt.ts";

/** A run of a result's text in its parts: the « er » of « 1er » is raised, as in the article. */
export interface RaisedRun {
  readonly marked: boolean;
  readonly parts: readonly { readonly text: string; readonly raised: boolean }[];
}

/** Looks at the runs as one text: a mark may end between a figure and what is raised of it. */
export function raisedRuns(runs: readonly MarkedText[]): RaisedRun[] {
  let at = 0;
  const segments = richSegments(runs.map(({ text }) => text).join("")).map(({ kind, text }) => {
    const start = at;
    at += text.length;
    return { raised: kind === "ordinal", start, end: at };
  });
  let from = 0;
  return runs.map(({ text, marked }) => {
    const start = from;
    from += text.length;
    const parts = segments
      .filter((segment) => segment.start < start + text.length && segment.end > start)
      .map((segment) => ({
        raised: segment.raised,
        text: text.slice(Math.max(0, segment.start - start), segment.end - start),
      }));
    return { marked, parts };
  });
}
