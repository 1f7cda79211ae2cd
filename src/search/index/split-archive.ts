/** How many articles the current part of an index may have, at most and after it was folded in. */
export const CURRENT = { most: 300, least: 100 };

/**
 * How many of the oldest articles of an archive are indexed apart, as the archive that stands. What is added
 * changes only the files of the current part; when that is full, all but the newest are folded in.
 *
 * @example frozenOf(299) === 0
 * @example frozenOf(300) === 200
 */
export function frozenOf(articles: number, { most, least } = CURRENT): number {
  const fold = most - least;
  return articles < most ? 0 : Math.floor((articles - least) / fold) * fold;
}
