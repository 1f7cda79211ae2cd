import { withoutUndefined } from "../collections/without-undefined.ts";
import type { EditorialRule, WordMend } from "./editorial-rule.ts";
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

  /** @param mend what mends it, where that leaves no choice */
  error(place: Place, message: string, remedy?: string, mend?: WordMend): void {
    this.#tell("error", place, message, remedy, mend && [mend]);
  }

  /** @param mend what mends it, where that leaves no choice */
  warning(place: Place, message: string, remedy?: string, mend?: WordMend): void {
    this.#tell("warning", place, message, remedy, mend && [mend]);
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
    const { mends, message, remedy } = slip;
    const at = typeof place === "function" ? place() : place;
    this.#tell(rule.level, at, message, remedy, mends, rule.id);
  }

  #tell(
    severity: Problem["severity"],
    { line, column }: Place,
    message: string,
    remedy: string | undefined,
    words: readonly WordMend[] | undefined,
    rule?: RuleId,
  ): void {
    const { file } = this;
    const mends = words?.map((mend) => ({ file, line, column, ...mend }));
    this.#told.push(
      withoutUndefined({ severity, file, line, column, message, remedy, rule, mends }),
    );
  }
}
