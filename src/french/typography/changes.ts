import type { Edit, Run } from "./run.ts";

/** What a rule made of some words; spaces as docs/typographie.md writes them: ⍽ U+00A0, ␣ U+202F. */
export interface TypesetChange {
  readonly rule: string;
  readonly typed: string;
  readonly printed: string;
}

/** Set while somebody wants to know: a journal handed through every typesetter would serve one command. */
let journal: TypesetChange[] | undefined;

/** Runs something that typesets texts, and says what the rules changed in them. */
export function recordingChanges<Value>(run: () => Value): {
  readonly value: Value;
  readonly changes: readonly TypesetChange[];
} {
  const before = journal;
  const changes: TypesetChange[] = [];
  journal = changes;
  try {
    return { value: run(), changes };
  } finally {
    journal = before;
  }
}

/** Told of each rule that had something to change. */
export function noteChanges(rule: string, { text }: Run, edits: readonly Edit[]): void {
  if (journal === undefined) return;
  for (const { start, end, text: put } of edits) {
    const [from, to] = around(text, start, end);
    const typed = text.slice(from, to);
    const printed = `${text.slice(from, start)}${put}${text.slice(end, to)}`;
    if (typed !== printed) journal.push({ rule, typed: visible(typed), printed: visible(printed) });
  }
}

/** The words that an edit touches, whole. */
function around(text: string, start: number, end: number): [from: number, to: number] {
  const before = /\S{0,20}[^\S\n]?$/.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? "";
  const after = /^[^\S\n]?\S{0,20}/.exec(text.slice(end, end + 24))?.[0] ?? "";
  return [start - before.length, end + after.length];
}

function visible(text: string): string {
  return text
    .replaceAll("\u00A0", "⍽")
    .replaceAll("\u202F", "␣")
    .replaceAll("\n", "⏎")
    .replaceAll("\uFFFC", "…");
}
