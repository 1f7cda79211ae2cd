/** When something happened, to the minute: `key` is the same for all of one minute. */
interface Timed {
  readonly at: { readonly from: number };
  readonly key: string;
}

/**
 * Entries newest first, each with an anchor of its time. Of two at one minute, the file says which is the later:
 * the upper one, unless its times go downwards. The earlier keeps its anchor when the later comes.
 *
 * @param entries in the order of the file
 */
export function newestFirst<Entry extends Timed>(
  entries: readonly Entry[],
): (Entry & { readonly anchor: string })[] {
  const first = entries[0];
  const other = entries.findLast(({ at }) => at.from !== first?.at.from);
  const downwards = first !== undefined && other !== undefined && first.at.from < other.at.from;
  const fromOldest = (downwards ? [...entries] : entries.toReversed()).sort(
    (one, two) => one.at.from - two.at.from,
  );
  const counts = new Map<string, number>();
  return fromOldest
    .map((entry) => {
      const count = (counts.get(entry.key) ?? 0) + 1;
      counts.set(entry.key, count);
      return { ...entry, anchor: count === 1 ? entry.key : `${entry.key}-${count}` };
    })
    .reverse();
}
