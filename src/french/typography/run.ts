/** Replaces `text.slice(start, end)`. Edits of one list are in order and never overlap. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text of one block as the rules see it, whole, with the offsets at which it must be cut again
 * into the tokens it came from.
 */
export interface Run {
  readonly text: string;
  readonly cuts: readonly number[];
}

/** Applies the edits of one rule and moves the cuts along. */
export function applyEdits(run: Run, edits: readonly Edit[]): Run {
  if (edits.length === 0) return run;
  const { text } = run;
  const parts: string[] = [];
  let done = 0;
  for (const edit of edits) {
    parts.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  parts.push(text.slice(done));
  return { text: parts.join(""), cuts: run.cuts.length === 0 ? run.cuts : moveCuts(run, edits) };
}

function moveCuts(run: Run, edits: readonly Edit[]): number[] {
  const moved: number[] = [];
  let shift = 0;
  let next = 0;
  for (const cut of run.cuts) {
    for (let edit = edits[next]; edit !== undefined && edit.end < cut; edit = edits[next]) {
      shift += edit.text.length - (edit.end - edit.start);
      next += 1;
    }
    const edit = edits[next];
    moved.push(cut + shift + (edit === undefined ? 0 : shiftInside(run.text, edit, cut)));
  }
  return moved;
}

/** How far a cut that lies within or at the edge of an edit moves because of it. */
function shiftInside(text: string, edit: Edit, cut: number): number {
  if (cut < edit.start) return 0;
  const old = text.slice(edit.start, edit.end);
  const shortest = Math.min(old.length, edit.text.length);
  let head = 0;
  while (head < shortest && old[head] === edit.text[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && old.at(-1 - tail) === edit.text.at(-1 - tail)) tail += 1;
  const start = edit.start + head;
  const end = edit.end - tail;
  const growth = edit.text.length - old.length;
  if (cut < start) return 0;
  // What is put exactly between two tokens goes with the mark it was written for.
  if (cut === start) return start === end && head > 0 && tail === 0 ? growth : 0;
  return cut >= end ? growth : end + growth - cut;
}
