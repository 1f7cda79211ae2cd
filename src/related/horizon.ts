/** Up to here every article counts; beyond, statistics lag behind by at most this ratio. */
const SMALLEST = 16;
const RATIO = 1.15;

/**
 * How many of the oldest articles the statistics are taken from, in an archive of `size`: the
 * largest step of a geometric sequence. Between two steps a new article changes no statistics, so
 * it changes no list but those it enters; at a step, every 15 % of growth, all lists may move.
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
