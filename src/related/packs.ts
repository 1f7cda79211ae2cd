import { hashText } from "./hash.ts";

/** How many articles there are in a pack, about: ten thousand values would take ten times longer to get. */
const TOGETHER = 16;

/** Packs of articles by name. Paths alone choose where one ends, so an article that comes or goes changes one. */
export function packsOf<Item extends { readonly path: string }>(
  articles: readonly Item[],
): Map<string, Item[]> {
  const packs = new Map<string, Item[]>();
  let members: Item[] = [];
  for (const article of articles.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    members.push(article);
    if (hashText(article.path) % TOGETHER !== 0) continue;
    packs.set(article.path, members);
    members = [];
  }
  return packs.set("", members);
}
