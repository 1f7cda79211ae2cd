import { noteChanges } from "./changes.ts";
import { hasCrowdedMarks } from "./crowded-marks.ts";
import type { HouseStyle } from "./house-style.ts";
import type { Piece } from "./piece.ts";
import { HINTS, protect, restoring } from "./protect.ts";
import { RULES } from "./rules.ts";
import { applyEdits, type Edit, type Run } from "./run.ts";
import { bitsOf, type Triggers, triggersIn } from "./triggers.ts";

const PIPELINE = RULES.map(({ name, needs, edits }) => ({ name, needs: bitsOf(needs), edits }));

const HIDDEN = bitsOf(HINTS);

const ROUNDS = 4;

/**
 * Applies the rules to the text of one block. Twice is once: where marks crowd together in rows that
 * no grammar explains, the rules go round until nothing moves, and what never settles is left as typed.
 */
export function typesetRun(run: Run, style: HouseStyle): Run {
  let current = applyRules(run, style);
  if (current.text === run.text || !(hasCrowdedMarks(run.text) || hasCrowdedMarks(current.text)))
    return current;
  for (let round = 1; round < ROUNDS; round += 1) {
    const next = applyRules(current, style);
    if (next.text === current.text) return next;
    current = next;
  }
  return run;
}

/** Every rule, in order. */
function applyRules(run: Run, style: HouseStyle): Run {
  let { characters, pairs } = triggersIn(run.text);
  const hides = (characters & HIDDEN.characters) !== 0 || (pairs & HIDDEN.pairs) !== 0;
  const hidden = hides ? protect(run) : [];
  let current = applyEdits(run, hidden);
  for (const { name, needs, edits } of PIPELINE) {
    if ((characters & needs.characters) !== needs.characters) continue;
    if ((pairs & needs.pairs) !== needs.pairs) continue;
    const found = edits(current.text, style);
    if (found.length === 0) continue;
    noteChanges(name, current, found);
    const next = applyEdits(current, found);
    const added = addedTriggers(next.text, found);
    characters |= added.characters;
    pairs |= added.pairs;
    current = next;
  }
  return hidden.length === 0
    ? current
    : applyEdits(current, restoring(current.text, run.text, hidden));
}

/** What edits bring, with the characters around them; the whole text is read again after many. */
function addedTriggers(after: string, edits: readonly Edit[]): Triggers {
  if (edits.length > 4) return triggersIn(after);
  let characters = 0;
  let pairs = 0;
  let shift = 0;
  for (const edit of edits) {
    const start = edit.start + shift;
    const added = triggersIn(after.slice(Math.max(0, start - 1), start + edit.text.length + 1));
    characters |= added.characters;
    pairs |= added.pairs;
    shift = start + edit.text.length - edit.end;
  }
  return { characters, pairs };
}

/** Typesets the pieces of one block together and gives each its own text back. */
export function typesetPieces(pieces: readonly Piece[], style: HouseStyle): readonly string[] {
  const cuts: number[] = [];
  const seen: string[] = [];
  let length = 0;
  for (const { text, standsFor } of pieces) {
    const part = standsFor ?? text;
    length += part.length;
    cuts.push(length);
    seen.push(part);
  }
  // Joined, not added up: V8 reads a string made of additions slowly.
  const text = seen.join("");
  const run = typesetRun({ text, cuts: cuts.length > 1 ? cuts : [] }, style);
  if (run.text === text) return pieces.map((piece) => piece.text);
  if (pieces.length === 1)
    return pieces[0]?.standsFor === undefined ? [run.text] : [pieces[0].text];
  return pieces.map((piece, index) =>
    piece.standsFor === undefined
      ? run.text.slice(index === 0 ? 0 : run.cuts[index - 1], run.cuts[index])
      : piece.text,
  );
}
