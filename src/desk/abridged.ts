import { withoutUndefined } from "../collections/without-undefined.ts";
import { inFrench } from "../french/number.ts";
import type { Problem } from "./problem.ts";

/** How often the same is told of one file. */
const MOST = 20;

/**
 * Problems as they are told: the same one of a file no more than twenty times, then how often it comes
 * again. A file that was pasted with ten thousand tags would hide what is wrong with all others.
 */
export function abridged(problems: readonly Problem[]): readonly Problem[] {
  const counts = new Map<string, number>();
  for (const problem of problems) counts.set(keyOf(problem), (counts.get(keyOf(problem)) ?? 0) + 1);
  if ([...counts.values()].every((count) => count <= MOST + 1)) return problems;
  const seen = new Map<string, number>();
  return problems.flatMap((problem) => {
    const key = keyOf(problem);
    const all = counts.get(key) ?? 0;
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    if (number <= MOST || all <= MOST + 1) return [problem];
    if (number > MOST + 1) return [];
    const { mends, remedy, message, ...place } = problem;
    const others = inFrench(all - MOST, 0);
    return [
      withoutUndefined({
        ...place,
        message: `${message}… et ${others} autres fois dans ce fichier`,
      }),
    ];
  });
}

function keyOf({ file, severity, rule, message }: Problem): string {
  return `${file}\0${severity}\0${rule ?? message}`;
}
