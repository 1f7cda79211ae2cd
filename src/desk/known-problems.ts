import { z } from "zod";
import { grouped } from "../collections/grouped.ts";
import { compareText } from "../collections/order.ts";
import type { Problem } from "./problem.ts";

/**
 * The warnings that an archive had when it was taken over: by file, then by rule (by message where there is
 * no rule), how many. Lines are not held: they move whenever somebody writes above them.
 */
export const knownProblemsSchema = z.record(z.string(), z.record(z.string(), z.int().positive()));
export type KnownProblems = z.infer<typeof knownProblemsSchema>;

/** Problems without those that were known, and how far those still are there. */
export interface NewProblems {
  readonly problems: readonly Problem[];
  /** Known, and not told again. */
  readonly hushed: number;
  /** Known, and mended since. */
  readonly mended: number;
}

/** The warnings among some problems, to be known from now on; errors never are. */
export function knownProblemsOf(problems: readonly Problem[]): KnownProblems {
  const byFile = grouped(problems.filter(isWarning), ({ file }) => [file]);
  return Object.fromEntries(
    [...byFile]
      .toSorted(([a], [b]) => compareText(a, b))
      .map(([file, own]) => [
        file,
        Object.fromEntries(
          [...grouped(own, (problem) => [matterOf(problem)])]
            .map(([kind, same]): [string, number] => [kind, same.length])
            .toSorted(([a], [b]) => compareText(a, b)),
        ),
      ]),
  );
}

/**
 * Leaves out what was known. Where a file has more of a kind than it had, all of that kind is told: which is
 * the new one cannot be seen.
 */
export function withoutKnown(problems: readonly Problem[], known: KnownProblems): NewProblems {
  const now = knownProblemsOf(problems);
  const isKnown = (problem: Problem) => {
    const [file, kind] = [problem.file, matterOf(problem)];
    return isWarning(problem) && (now[file]?.[kind] ?? 0) <= (known[file]?.[kind] ?? 0);
  };
  const told = problems.filter((problem) => !isKnown(problem));
  const all = Object.values(known).flatMap((kinds) => Object.values(kinds));
  const hushed = problems.length - told.length;
  const worse = Object.entries(known).flatMap(([file, kinds]) =>
    Object.entries(kinds).filter(([kind, count]) => (now[file]?.[kind] ?? 0) > count),
  );
  const stillThere = hushed + worse.reduce((sum, [, count]) => sum + count, 0);
  return {
    problems: told,
    hushed,
    mended: Math.max(0, all.reduce((sum, count) => sum + count, 0) - stillThere),
  };
}

function matterOf({ rule, message }: Problem): string {
  return rule ?? message;
}

function isWarning({ severity }: Problem): boolean {
  return severity === "warning";
}
