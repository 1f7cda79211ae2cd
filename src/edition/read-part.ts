import type { Article } from "../article/article.ts";
import { compareProblems } from "../desk/problem.ts";
import type { Findings } from "../figures/findings.ts";
import { onePerPicture } from "../figures/picture-use.ts";
import { shownIn } from "./published.ts";
import { articleOf } from "./read-article.ts";
import type { EditionInput, ReadFronts } from "./read-fronts.ts";
import { NO_MEMORY } from "./reading-memory.ts";

/**
 * Reads the bodies of some articles of an archive, and tells what is wrong in their files. What concerns
 * the whole archive is told when it is read whole.
 *
 * @returns the published articles among them
 */
export function readPart(
  input: EditionInput,
  { firsts, found, reading }: ReadFronts,
  isWanted: (path: string) => boolean,
): Findings<readonly Article[]> {
  const { onArticle, memory = NO_MEMORY } = input;
  const heads = firsts.filter(({ value }) =>
    isWanted(value.front === undefined ? value.path : value.front.path),
  );
  const wanted = found.filter(({ one }) => isWanted(one.front.path));
  const bodies = wanted.map(({ one, source }, index) => {
    const article = articleOf(source, one, reading, memory);
    onArticle?.(index + 1, wanted.length);
    return article;
  });
  const published = bodies.map(({ value }) => value).filter(shownIn(input));
  const shown = new Set(published.map(({ file }) => file));
  const pictures = [...heads, ...bodies].flatMap((findings) => findings.pictures);
  return {
    value: published,
    problems: [...heads, ...bodies].flatMap(({ problems }) => problems).toSorted(compareProblems),
    pictures: onePerPicture(pictures.filter(({ file }) => shown.has(file))),
  };
}
