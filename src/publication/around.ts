import type { Article } from "../article/article.ts";
import type { Neighbours } from "../edition/neighbours.ts";
import { CHOICE } from "../related/choose.ts";
import { type RelatedStories, SHOWN, type Suggestion } from "../related/stories.ts";
import type { Publication } from "./publication.ts";

type Around = Pick<Publication, "edition" | "related">;

/**
 * The related stories that an article's page shows: none that its text, its dossier or its other versions give
 * already, even one that an editor picked; the next candidates take the places.
 */
export function relatedShown({ edition, related }: Around, article: Article): Suggestion[] {
  const stories = related.get(article.path);
  if (stories === undefined) return [];
  const given = givenBy(article, stories, edition.inDossier.get(article.path));
  const further = stories.further.filter(
    ({ score, reasons }) => score >= CHOICE.threshold && reasons.length > 0,
  );
  return [...stories.suggestions, ...further]
    .filter(({ path }) => !given.has(path))
    .slice(0, SHOWN);
}

/** What stands before and after an article in its section, but for what its page gives already. */
export function neighboursShown(around: Around, article: Article): Neighbours<Article> {
  const { edition, related } = around;
  const { previous, next } = edition.inSection.get(article.path) ?? {};
  const given = givenBy(article, related.get(article.path), edition.inDossier.get(article.path));
  for (const { path } of relatedShown(around, article)) given.add(path);
  return {
    ...(previous && !given.has(previous.path) && { previous }),
    ...(next && !given.has(next.path) && { next }),
  };
}

function givenBy(
  { body }: Article,
  stories: RelatedStories | undefined,
  { previous, next }: Neighbours<Article> = {},
): Set<string> {
  const dossier = [previous, next].flatMap((one) => one?.path ?? []);
  return new Set([...body.links, ...dossier, ...(stories?.versions ?? [])]);
}
