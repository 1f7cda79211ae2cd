import type { ReadFront } from "../article/read-front.ts";
import { EDITORIAL_RULES } from "../desk/editorial-rules.ts";
import type { Problem } from "../desk/problem.ts";
import { Problems } from "../desk/problems.ts";

const SELDOM: ReadonlySet<string> = new Set(
  EDITORIAL_RULES.flatMap((rule) => ("seldom" in rule ? [rule.id] : [])),
);

/**
 * Rules that an article lifts and does not break: the reason that stands there was for words that are gone,
 * and would hide the next slip.
 *
 * @param found everything that is wrong, what is lifted as well
 */
export function vainSilences(read: readonly ReadFront[], found: readonly Problem[]): Problem[] {
  const lifting = read.filter(({ lifted }) => lifted.length > 0);
  if (lifting.length === 0) return [];
  const broken = new Set(found.map(({ rule, file }) => `${rule} ${file}`));
  return lifting.flatMap(({ front: { file }, lifted, placeOf }) => {
    const problems = new Problems(file);
    for (const rule of lifted.filter((one) => !SELDOM.has(one) && !broken.has(`${one} ${file}`)))
      problems.warning(
        placeOf(["checks", rule]),
        `la règle ${rule} est levée ici, et rien dans cet article ne l’enfreint`,
        "retirez-la de « checks » : elle cacherait la prochaine faute",
      );
    return problems.told;
  });
}
