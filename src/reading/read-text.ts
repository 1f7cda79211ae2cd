import type { Problems } from "../desk/problems.ts";
import { INVISIBLE_CHARACTER } from "../desk/rules/characters.ts";
import { strayCharactersIn, withoutStrayCharacters } from "../french/stray-characters.ts";
import { decode } from "./decode.ts";
import { conflictsIn, withoutConflicts } from "./git-conflicts.ts";

/** The text of a file, and how far its head can be trusted. */
export interface ReadText {
  /** Without the characters that nobody sees and the marks of a merge, line for line. */
  readonly text: string;
  /** The lines, counted from 0, at which a merge left two versions. */
  readonly conflicts: readonly number[];
}

/**
 * The text of a file that people write: what no reader sees is taken away and told, and so is what a
 * merge left undone; undefined, with the reason told, when it is no text.
 */
export function readText(bytes: Uint8Array, problems: Problems): ReadText | undefined {
  const whole = decode(bytes, problems);
  if (whole === undefined) return undefined;
  const written = whole.split("\n");
  for (const [index, line] of written.entries()) {
    const found = strayCharactersIn(line);
    const [first] = found;
    if (first === undefined) continue;
    problems.check(INVISIBLE_CHARACTER, { line: index + 1, column: first.index + 1 }, found);
  }
  const lines = written.map(withoutStrayCharacters);
  const conflicts = conflictsIn(lines);
  return {
    text: withoutConflicts(lines, conflicts, problems).join("\n"),
    conflicts: conflicts.map(({ from }) => from),
  };
}
