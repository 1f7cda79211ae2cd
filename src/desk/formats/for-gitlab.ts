import { abridged } from "../abridged.ts";
import type { Problem } from "../problem.ts";

/**
 * GitLab's code quality report (docs.gitlab.com/ci/testing/code_quality). A fingerprint does not hold the
 * line: a paragraph that moves is not a new problem.
 */
export function forGitlab(problems: readonly Problem[]): string {
  const seen = new Map<string, number>();
  const entries = abridged(problems).map((problem) => {
    const { severity, file, line, message, remedy, rule = "lecture" } = problem;
    const same = `${file} ${rule} ${message}`;
    const number = (seen.get(same) ?? 0) + 1;
    seen.set(same, number);
    return {
      description: remedy === undefined ? message : `${message} → ${remedy}`,
      check_name: rule,
      fingerprint: `${same} ${number}`,
      severity: severity === "error" ? "critical" : "minor",
      location: { path: file, lines: { begin: line } },
    };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}
