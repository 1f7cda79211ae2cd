import type { MarkdownIt, Token } from "markdown-it";
import { detectLanguage } from "../french/languages/detect-language.ts";
import { direction } from "../french/languages/direction.ts";
import { contextOf } from "./context.ts";
import { attribute, plainText } from "./tokens.ts";

const MARKED = new Set(["paragraph_open", "heading_open"]);

/** Marks paragraphs and headings that are surely in another language, and their direction. */
export function languages(md: MarkdownIt): void {
  md.core.ruler.push("press-languages", ({ tokens, env }) => {
    const { article } = contextOf(env);
    tokens.forEach((opening, index) => {
      if (!MARKED.has(opening.type)) return;
      const lang = attribute(opening, "lang") ?? surely(tokens[index + 1], article.lang);
      if (lang === undefined) return;
      opening.attrSet("lang", lang);
      const side = direction(lang);
      if (side !== undefined) opening.attrSet("dir", side);
    });
  });
}

/** Shorter than a sentence, a text is seldom sure of its language: not worth a detector. */
const SENTENCE = 30;

function surely(inline: Token | undefined, around: string): string | undefined {
  const text = plainText(inline?.children ?? []);
  if (text.length < SENTENCE) return undefined;
  const lang = detectLanguage(text);
  return lang === around ? undefined : lang;
}
