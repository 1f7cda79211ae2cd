import type { EditorialRule } from "./editorial-rules.ts";

/** Where in a file the editor has to look; lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What has no place of its own (a missing key) is told at the head of the file. */
export const HEAD_OF_FILE: Place = { line: 1, column: 1 };

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
  readonly rule?: EditorialRule;
}

/** Gathers the problems of one file. */
export class Findings {
  readonly problems: Problem[] = [];
  /** Pictures that the file shows, and where it says so: they can prove unreadable later. */
  readonly pictures = new Map<string, Place>();
  /** Editorial rules that the article lifts. */
  readonly lifted = new Set<string>();
  readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  error(place: Place, message: string, remedy?: string): void {
    this.add("error", place, message, remedy);
  }

  warning(place: Place, message: string, remedy?: string): void {
    this.add("warning", place, message, remedy);
  }

  /** A warning that an article may do without, by its `checks`. */
  rule(rule: EditorialRule, place: Place, message: string, remedy: string): void {
    if (this.lifted.has(rule)) return;
    this.problems.push({ severity: "warning", file: this.file, ...place, message, remedy, rule });
  }

  get failed(): boolean {
    return this.problems.some((problem) => problem.severity === "error");
  }

  private add(severity: Problem["severity"], place: Place, message: string, remedy?: string) {
    const { line, column } = place;
    const told = { severity, file: this.file, line, column, message };
    this.problems.push(remedy === undefined ? told : { ...told, remedy });
  }
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

/** By code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
