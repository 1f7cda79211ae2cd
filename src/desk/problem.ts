import { compareText } from "../collections/order.ts";
import type { RuleId } from "./editorial-rules.ts";

/** Where in a file the editor has to look; lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What has no place of its own (a missing key) is told at the head of the file. */
export const HEAD_OF_FILE: Place = { line: 1, column: 1 };

/**
 * A change that mends a problem and leaves no choice: at its place, or where it is next found on that line,
 * `written` becomes `meant`. Where nothing is `written`, `meant` is a new line before that one.
 */
export interface Mend extends Place {
  readonly file: string;
  readonly written: string;
  readonly meant: string;
}

/**
 * Something an editor can mend. `message` says what is wrong and `remedy` what to write instead,
 * both in French. An error stops the publication; a warning is listed and the page is made.
 */
export interface Problem extends Place {
  readonly severity: "error" | "warning";
  /** The file as shown to the editor, relative to where the command runs. */
  readonly file: string;
  readonly message: string;
  readonly remedy?: string;
  /** The editorial rule that it breaks: an article may lift it. */
  readonly rule?: RuleId;
  /** What mends it without a choice: `npm run check -- --fix` does that. */
  readonly mends?: readonly Mend[];
}

/** Total order: file, place, text; so that a build tells its problems the same way every time. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.message, b.message)
  );
}

/** Whether anything stops the publication. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}
