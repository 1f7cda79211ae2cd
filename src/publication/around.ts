import type { Article } from "../article/article.ts";
import { withoutUndefined } from "../collections/without-undefined.ts";
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

/** The nearest before and after an article in its section that its page does not give already. */
export function neighboursShown(around: Around, article: Article): Neighbours<Article> {
  const { edition, related } = around;
  const given = givenBy(article, related.get(article.path), edition.inDossier.get(article.path));
  for (const { path } of relatedShown(around, article)) given.add(path);
  const nearest = (way: keyof Neighbours): Article | undefined => {
    let one = edition.inSection.get(article.path)?.[way];
    while (one !== undefined && given.has(one.path)) one = edition.inSection.get(one.path)?.[way];
    return one;
  };
  return withoutUndefined({ previous: nearest("previous"), next: nearest("next") });
}

function givenBy(
  { body }: Article,
  stories: RelatedStories | undefined,
  { previous, next }: Neighbours<Article> = {},
): Set<string> {
  const dossier = [previous, next].flatMap((one) => one?.path ?? []);
  return new Set([...body.links, ...dossier, ...(stories?.versions ?? [])]);
}
