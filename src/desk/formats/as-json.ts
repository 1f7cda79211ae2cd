import { abridged } from "../abridged.ts";
import type { Problem } from "../problem.ts";

/** For a program: everything that is known of each problem, in the order of files and places. */
export function asJson(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const counted = { errors, warnings: problems.length - errors, problems: abridged(problems) };
  return `${JSON.stringify(counted, null, 2)}\n`;
}
