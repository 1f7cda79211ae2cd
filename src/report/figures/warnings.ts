import { grouped } from "../../collections/grouped.ts";
import { compareText } from "../../collections/order.ts";
import type { RuleId } from "../../desk/editorial-rules.ts";
import { EDITORIAL_RULES } from "../../desk/editorial-rules.ts";
import type { Problem } from "../../desk/problem.ts";

/** Problems of one kind. */
export interface ProblemGroup {
  readonly severity: Problem["severity"];
  /** The editorial rule that they break; none for what no rule names. */
  readonly rule?: RuleId;
  /** What is asked, and why, in French; of a rule only. */
  readonly asks?: string;
  readonly why?: string;
  /** In the order of files and lines. */
  readonly problems: readonly Problem[];
}

/** How many problems there are of a severity. */
export function problemCount(
  groups: readonly ProblemGroup[],
  severity: Problem["severity"],
): number {
  return groups
    .filter((group) => group.severity === severity)
    .reduce((sum, group) => sum + group.problems.length, 0);
}

/** Errors first, then the rules that are broken most, then what no rule names. */
export function problemGroups(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = grouped(problems, ({ severity, rule = "" }) => [`${severity} ${rule}`]);
  return [...groups.values()]
    .flatMap((list): ProblemGroup[] => {
      const [first] = list;
      if (first === undefined) return [];
      const { severity, rule } = first;
      const known = EDITORIAL_RULES.find(({ id }) => id === rule);
      if (known === undefined) return [{ severity, problems: list }];
      const { id, asks, why } = known;
      return [{ severity, rule: id, asks, why, problems: list }];
    })
    .toSorted(
      (a, b) =>
        compareText(a.severity, b.severity) ||
        Number(a.rule === undefined) - Number(b.rule === undefined) ||
        b.problems.length - a.problems.length ||
        compareText(a.rule ?? "", b.rule ?? ""),
    );
}
