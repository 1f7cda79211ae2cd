import type { Features } from "./evidence.ts";

/** Below this cosine nobody need look whether two articles are versions of one. */
export const MAYBE_VERSIONS = 0.4;
/** Share of the shorter one's features that the other has too. */
const SAME_TEXT = 0.6;
/** Fewer features are a brief, where half of the words may be the same by chance. */
const FEWEST = 20;

/**
 * Whether two articles are versions of one text: an update, a reprint, a cut. Their features are
 * mostly pairs of words that follow each other, which two texts on one subject seldom share.
 */
export function areVersions(a: Features, b: Features): boolean {
  const shortest = Math.min(a.keys.length, b.keys.length);
  return shortest >= FEWEST && shared(a.keys, b.keys) >= SAME_TEXT * shortest;
}

/** How many keys two ascending lists share. */
function shared(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) count += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return count;
}
