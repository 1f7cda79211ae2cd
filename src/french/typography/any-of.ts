/** A pattern for any of these words, as they are written; the longest that fits is found. */
export function anyOf(words: readonly string[]): string {
  return words
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replace(/[$.*+?^|()[\]{}/\\]/g, "\\$&"))
    .join("|");
}
