/** The index of the first item after a place that is the one; -1 when none is. What stands before is not walked. */
export function findAfter<Item>(
  items: readonly Item[],
  place: number,
  isIt: (item: Item) => boolean,
): number {
  for (let index = place + 1; index < items.length; index++) {
    const item = items[index];
    if (item !== undefined && isIt(item)) return index;
  }
  return -1;
}
