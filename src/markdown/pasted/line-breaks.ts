import type { MarkdownIt, Token } from "markdown-it";
import { LINE_BREAKS } from "../../french/stray-characters.ts";

/** Line breaks of word processors (U+000B, U+2028…) end a line, as the editor saw them do. */
export function lineBreaks(md: MarkdownIt): void {
  md.core.ruler.after("inline", "press-line-breaks", ({ tokens, Token: TokenClass }) => {
    for (const token of tokens) {
      if (token.type === "fence") token.content = token.content.replace(LINE_BREAKS, "\n");
      if (token.children === null || token.content.search(LINE_BREAKS) < 0) continue;
      token.children = token.children.flatMap((child): Token[] => {
        if (child.type !== "text") return [child];
        return child.content.split(LINE_BREAKS).flatMap((line, index) => {
          const text = new TokenClass("text", "", 0);
          text.content = index === 0 ? line.trimEnd() : line.trim();
          text.level = child.level;
          return index === 0 ? [text] : [new TokenClass("hardbreak", "br", 0), text];
        });
      });
    }
  });
}
