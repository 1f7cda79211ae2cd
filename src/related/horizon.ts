import { hashText } from "./hash.ts";

/** Up to here every article counts at once. */
const SMALLEST = 16;
const RATIO = 1.15;

/**
 * How many of the oldest articles an archive of `size` is measured by: the largest step of a
 * geometric sequence. Between two steps a new article changes no statistics, so it changes no list
 * but those it enters; at a step, every 15 % of growth, all lists may move.
 *
 * @example horizonOf(12) === 12
 * @example horizonOf(10_000) === horizonOf(10_001)
 */
export function horizonOf(size: number): number {
  if (size <= SMALLEST) return size;
  let step = SMALLEST;
  for (let k = 1; ; k += 1) {
    const next = Math.round(SMALLEST * RATIO ** k);
    if (next > size) return step;
    step = next;
  }
}

/**
 * The row that the statistics stop before: the first of the month in which the article at
 * {@link horizonOf} came out. An old article brought in late moves that article, but not its month,
 * so none leaves the statistics for it. When most of an archive is of one month, that article itself.
 *
 * @param dates first instants in ms, ascending
 */
export function horizonIn(dates: readonly number[]): number {
  const last = horizonOf(dates.length);
  const date = new Date(dates[last - 1] ?? 0);
  const month = Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
  const first = dates.findIndex((one) => one >= month);
  return first >= last / 2 ? first : last;
}

/** How many articles are enough to know which words are rare. */
const ENOUGH = 1000;
const SEED = 11;

/**
 * Whether statistics are taken from an article before the horizon. Of a large archive a sample,
 * drawn by path: an old article brought in late then seldom changes them.
 *
 * @param step {@link horizonOf} the archive
 */
export function isCounted(path: string, step: number): boolean {
  return hashText(path, SEED) * step < ENOUGH * 2 ** 32;
}
