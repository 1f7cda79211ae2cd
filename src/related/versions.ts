/** Below this cosine nobody need look whether two articles are versions of one. */
const LEAST_COSINE = 0.4;
/** Share of the shorter one's features that the other has too. */
const SAME_TEXT = 0.6;
/** Fewer features are a brief, where half of the words may be the same by chance. */
const FEWEST = 20;

/**
 * Whether two articles are versions of one text: an update, a reprint, a cut. Their features are
 * mostly pairs of words that follow each other, which two texts on one subject seldom share.
 *
 * @param shortest how many features the shorter of the two has
 * @param shared how many they share, counted only when it matters
 */
export function areVersions(cosine: number, shortest: number, shared: () => number): boolean {
  return cosine >= LEAST_COSINE && shortest >= FEWEST && shared() >= SAME_TEXT * shortest;
}
