/**
 * A query as the index can answer it. Pagefind joins words at punctuation (`d'intention` is looked
 * for as « dintention ») and does not fold ligatures: both are done here, as in the index.
 */
export function searchQuery(typed: string): string {
  return typed
    .normalize("NFC")
    .replace(/[œŒ]/g, "oe")
    .replace(/[æÆ]/g, "ae")
    .replace(/ß/g, "ss")
    .replace(/[^\p{L}\p{M}\p{N}"]+/gu, " ")
    .replace(/[«»“”]/g, '"')
    .trim()
    .slice(0, MAX_QUERY);
}

/** Longer than any headline: what is typed beyond is a paste by mistake. */
const MAX_QUERY = 300;
