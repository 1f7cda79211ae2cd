/** Cuts a list where its key changes; what has one key, and stands together, stays together. */
export function groupConsecutive<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): { readonly key: string; readonly items: readonly Item[] }[] {
  const runs: { key: string; items: Item[] }[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = runs.at(-1);
    if (last?.key === key) last.items.push(item);
    else runs.push({ key, items: [item] });
  }
  return runs;
}

/** By the year that articles are dated to, in the order in which they come. */
export function byYear<Item extends { readonly date: { readonly iso: string } }>(
  articles: readonly Item[],
) {
  return groupConsecutive(articles, ({ date }) => date.iso.slice(0, 4));
}
