import type { MarkdownIt, Token } from "markdown-it";
import { findAfter } from "../../collections/find-after.ts";
import { EMPTY_HEADING, EMPTY_LINK } from "../../desk/rules/structure.ts";
import type { BodyContext } from "../context.ts";
import { contextOf, placeIn } from "../context.ts";
import { attribute, plainText } from "../tokens.ts";

/** Links and headings without words are told, and leave the page: nobody sees them, some hear them. */
export function emptyWords(md: MarkdownIt): void {
  md.core.ruler.after("inline", "press-empty-words", (state) => {
    const context = contextOf(state.env);
    for (const inline of state.tokens) {
      if (inline.children !== null)
        inline.children = withWords(inline.children, inline.map, context);
    }
    const empty = new Set<Token>();
    state.tokens.forEach((opening, index) => {
      const [inline, closing] = state.tokens.slice(index + 1, index + 3);
      if (opening.type !== "heading_open" || inline === undefined || closing === undefined) return;
      const words = plainText(inline.children ?? [], true);
      if (words.trim() !== "") return;
      context.problems.check(EMPTY_HEADING, placeIn(context, opening.map), words);
      if (!hasPicture(inline.children ?? []))
        for (const token of [opening, inline, closing]) empty.add(token);
    });
    state.tokens = state.tokens.filter((token) => !empty.has(token));
  });
}

/** A picture that nothing describes still shows: it stays. */
function hasPicture(children: readonly Token[]): boolean {
  return children.some(({ type }) => type === "image");
}

function withWords(
  children: readonly Token[],
  map: [number, number] | null,
  context: BodyContext,
): Token[] {
  const empty = new Set<Token>();
  children.forEach((opening, index) => {
    if (opening.type !== "link_open") return;
    const end = findAfter(children, index, ({ type }) => type === "link_close");
    const inside = children.slice(index + 1, end);
    const words = plainText(inside, true).replace(/[*_\s]/g, "");
    if (words !== "") return;
    const href = attribute(opening, "href") ?? "";
    context.problems.check(EMPTY_LINK, placeIn(context, map, href), { words, href });
    if (!hasPicture(inside)) for (const token of children.slice(index, end + 1)) empty.add(token);
  });
  return children.filter((token) => !empty.has(token));
}
