/** The token that stands for a block until the body is cut at it. */
export const BLOCK = "press_block";

/**
 * The mark of a block in rendered HTML. Raw HTML being off, no editor can write a comment: what
 * looks like a mark is one.
 */
export function blockMark(index: number): string {
  return `<!--block ${index}-->`;
}
