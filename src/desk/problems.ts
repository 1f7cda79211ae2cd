import type { EditorialRule } from "./editorial-rule.ts";
import type { RuleId } from "./editorial-rules.ts";
import type { Place, Problem } from "./problem.ts";
import { hasErrors } from "./problem.ts";

/** Gathers what is wrong with one file while it is read. */
export class Problems {
  /** The file as shown to the editor. */
  readonly file: string;
  readonly #told: Problem[] = [];

  constructor(file: string) {
    this.file = file;
  }

  /** In the order in which they were found. */
  get told(): readonly Problem[] {
    return this.#told;
  }

  /** Whether anything stops the publication. */
  get failed(): boolean {
    return hasErrors(this.#told);
  }

  error(place: Place, message: string, remedy?: string): void {
    this.#tell("error", place, message, remedy);
  }

  warning(place: Place, message: string, remedy?: string): void {
    this.#tell("warning", place, message, remedy);
  }

  /**
   * Holds something against an editorial rule, which an article may lift by its `checks`.
   *
   * @param place a function where it costs something to know: it is asked only of what is told
   */
  check<Subject>(
    rule: EditorialRule<Subject> & { readonly id: RuleId },
    place: Place | (() => Place),
    subject: Subject,
  ): void {
    const slip = rule.check(subject);
    if (slip === undefined) return;
    const { line, column } = typeof place === "function" ? place() : place;
    this.#told.push({
      severity: rule.level,
      file: this.file,
      line,
      column,
      ...slip,
      rule: rule.id,
    });
  }

  #tell(
    severity: Problem["severity"],
    { line, column }: Place,
    message: string,
    remedy?: string,
  ): void {
    const told = { severity, file: this.file, line, column, message };
    this.#told.push(remedy === undefined ? told : { ...told, remedy });
  }
}
