const BUCKETS = 2048;
/** One for all calls, emptied at each: a call is made for every article of the archive. */
const counts = new Uint32Array(BUCKETS);

/**
 * The rows of the largest scores, ascending; those about as large as the least of them may come
 * too, up to twice `most`. Scores are counted in buckets instead of sorted: the list is long.
 *
 * @param scores by row, from 0; those above 1 count as 1
 */
export function largest(rows: Int32Array, scores: Float64Array, most: number): Int32Array {
  if (rows.length <= most) return rows.slice().sort();
  counts.fill(0);
  for (let i = 0; i < rows.length; i += 1) {
    const bucket = bucketOf(scores[rows[i] as number] as number);
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  let edge = BUCKETS - 1;
  let above = 0;
  while (edge > 0 && above + (counts[edge] as number) < most) {
    above += counts[edge] as number;
    edge -= 1;
  }
  const found = new Int32Array(2 * most);
  let end = 0;
  let places = 2 * most - above;
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] as number;
    const bucket = bucketOf(scores[row] as number);
    if (bucket < edge || (bucket === edge && places === 0)) continue;
    if (bucket === edge) places -= 1;
    found[end] = row;
    end += 1;
  }
  return found.slice(0, end).sort();
}

/** Finer where most scores are: near 0. */
function bucketOf(score: number): number {
  return Math.min(BUCKETS - 1, Math.floor(Math.sqrt(score) * BUCKETS));
}
