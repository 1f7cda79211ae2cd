import { FORMS } from "../text/forms.ts";

/**
 * How an article's words are laid out in the index, counted in slots. Pagefind tells where in a document a
 * word stands, and nothing else of the place: so the headline always takes the first `TITLE` slots, what
 * names the subject takes those up to `HEAD`, and the text follows.
 */
export const TITLE = 24;
export const HEAD = 56;
/** A news story says what it is about in its first words. */
export const LEAD = 136;

/** Takes a place, and is no word for Pagefind: it costs the index nothing. */
const FILLER = ".";

/**
 * A key as the index holds it. Pagefind also answers with all words that begin like the one asked
 * for: the end mark makes « fin » differ from « finance », and is in no French word.
 */
export function indexed(key: string): string {
  return `${key}ω`;
}

/** What fills one slot of a document: a key in the place of its form, or nothing. */
export interface Slot {
  readonly key: string;
  readonly place: number;
}

/** A document as Pagefind is given it. */
export function laidOut(slots: readonly (Slot | undefined)[]): string {
  return slots
    .map((slot) => {
      const places = Array<string>(FORMS).fill(FILLER);
      if (slot !== undefined) places[slot.place] = indexed(slot.key);
      return places.join(" ");
    })
    .join(" ");
}
