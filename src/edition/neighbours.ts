import type { ArticleFront } from "../article/article.ts";
import { isNews } from "./news.ts";

/** What stands before and after an article among its like. */
export interface Neighbours<Item extends ArticleFront = ArticleFront> {
  readonly previous?: Item;
  readonly next?: Item;
}

/**
 * The article before and the one after each, in its section or its dossier, by path. What was
 * withdrawn or paid for is passed over.
 *
 * @param articles newest first
 * @param groupOf the key of the section or dossier; undefined for an article of none
 */
export function neighboursIn<Item extends ArticleFront>(
  articles: readonly Item[],
  groupOf: (article: Item) => string | undefined,
): Map<string, Neighbours<Item>> {
  const found = new Map<string, Neighbours<Item>>();
  const last = new Map<string, Item>();
  for (const article of articles.toReversed()) {
    const group = groupOf(article);
    if (group === undefined || !isNews(article)) continue;
    const previous = last.get(group);
    found.set(article.path, previous === undefined ? {} : { previous });
    if (previous !== undefined) {
      found.set(previous.path, { ...found.get(previous.path), next: article });
    }
    last.set(group, article);
  }
  return found;
}
