/**
 * How an article's words are laid out in the index. Pagefind tells where in a document a word
 * stands, and nothing else of the place: so the headline always takes the first `TITLE` positions,
 * what names the subject takes those up to `HEAD`, and the text follows.
 */
export const TITLE = 24;
export const HEAD = 56;
/** A news story says what it is about in its first words. */
export const LEAD = 136;

/** Takes the positions that a short headline leaves; never asked for. */
export const FILLER = "ωω";

/**
 * A key as the index holds it. Pagefind also answers with all words that begin like the one asked
 * for: the end mark makes « fin » differ from « finance », and is in no French word.
 */
export function indexed(key: string): string {
  return `${key}ω`;
}
