import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { hasRightToLeft } from "../french/languages/direction.ts";
import type { DirectedText } from "../french/languages/isolates.ts";
import { directedParts } from "../french/languages/isolates.ts";
import { attribute } from "./tokens.ts";

/** Words that read from right to left inside a text that does not are kept apart from what is around them. */
export function directions(md: MarkdownIt): void {
  md.core.ruler.push("press-directions", ({ tokens, Token: TokenClass }) => {
    tokens.forEach((inline, index) => {
      if (inline.children === null || !hasRightToLeft(inline.content)) return;
      const opening = tokens[index - 1];
      if (opening?.attrGet("dir") === "rtl") return;
      let inside = 0; // of an element whose direction is told: `*…*{lang=ar}`
      inline.children = inline.children.flatMap((child) => {
        const told = child.nesting === 1 && attribute(child, "dir") === "rtl";
        if (told || inside > 0) inside += child.nesting;
        return child.type === "text" && inside === 0
          ? directedParts(child.content).flatMap((part) => piece(part, child, TokenClass))
          : [child];
      });
    });
  });
}

function piece(
  { text, lang }: DirectedText,
  { level }: Token,
  TokenClass: StateCore["Token"],
): Token[] {
  const words = new TokenClass("text", "", 0);
  words.content = text;
  words.level = level;
  if (lang === undefined) return [words];
  const open = new TokenClass("bdi_open", "bdi", 1);
  const close = new TokenClass("bdi_close", "bdi", -1);
  open.attrSet("lang", lang);
  open.attrSet("dir", "rtl");
  open.level = level;
  close.level = level;
  words.level = level + 1;
  return [open, words, close];
}
