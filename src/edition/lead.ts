import type { ArticleFront } from "../article/article.ts";
import { newestFirst } from "./newest-first.ts";

/** How many of the newest stories `weight` can lift one above, per unit of weight. */
const DAYS_A_WEIGHT = 7;

/** The newest story is not always the most important: each unit of `weight` counts as a week of youth. */
export function byImportance<Item extends ArticleFront>(stories: readonly Item[]): Item[] {
  return stories.toSorted((a, b) => rankOf(b) - rankOf(a) || newestFirst(a, b));
}

/**
 * The story that opens a page: the first, unless one of the next two, no less lifted, has a picture to show.
 *
 * @param ranked by importance
 */
export function leadOf<Item extends ArticleFront>(ranked: readonly Item[]): Item | undefined {
  const heaviest = ranked[0]?.weight ?? 0;
  return (
    ranked.slice(0, 3).find((article) => article.weight === heaviest && hasPicture(article)) ??
    ranked[0]
  );
}

function rankOf({ date, weight }: ArticleFront): number {
  return date.from + weight * DAYS_A_WEIGHT * 86_400_000;
}

function hasPicture({ figures }: ArticleFront): boolean {
  return figures.some(({ picture }) => picture !== undefined);
}
