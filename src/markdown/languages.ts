import type { MarkdownIt, Token } from "markdown-it";
import { detectLanguage } from "../french/languages/detect-language.ts";
import { direction, hasRightToLeft } from "../french/languages/direction.ts";
import { languageOfScript } from "../french/languages/scripts.ts";
import { contextOf } from "./context.ts";
import { attribute, plainText } from "./tokens.ts";

const MARKED = new Set(["paragraph_open", "heading_open", "th_open", "td_open"]);

/** Marks paragraphs and headings that are surely in another language, and their direction. */
export function languages(md: MarkdownIt): void {
  md.core.ruler.push("press-languages", ({ tokens, env }) => {
    const { article } = contextOf(env);
    tokens.forEach((opening, index) => {
      if (!MARKED.has(opening.type)) return;
      const lang = attribute(opening, "lang") ?? surely(tokens[index + 1], article.lang);
      if (lang === undefined) return;
      const side = direction(lang);
      // The paragraph of a tight list is not shown, and its item keeps its mark where the others have theirs:
      // directions.ts marks its words.
      if (opening.hidden && side !== undefined) return;
      opening.attrSet("lang", lang);
      if (side !== undefined) opening.attrSet("dir", side);
    });
  });
}

/** Whether all letters read from right to left: such a text needs no length to be sure. */
function isOfOneScript(text: string): boolean {
  return (
    hasRightToLeft(text) && !/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(text)
  );
}

/** Shorter than a sentence, a text is seldom sure of its language: not worth a detector. */
const SENTENCE = 30;

function surely(inline: Token | undefined, around: string): string | undefined {
  const text = plainText(inline?.children ?? []);
  const byScript = isOfOneScript(text) ? languageOfScript(text) : undefined;
  if (byScript !== undefined) return byScript === around ? undefined : (byScript ?? "und-Arab");
  if (text.length < SENTENCE) return undefined;
  const lang = detectLanguage(text);
  return lang === around ? undefined : lang;
}
