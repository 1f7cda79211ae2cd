import type { MarkdownIt, Token } from "markdown-it";
import { LETTER_RULES } from "../../desk/rules/letters.ts";
import { contextOf, placeIn } from "../context.ts";
import { attribute } from "../tokens.ts";

/** Letters that French writes otherwise: told once a body and kind, at the first; never rewritten. */
export function letters(md: MarkdownIt): void {
  md.core.ruler.push("press-letters", ({ tokens, env }) => {
    const context = contextOf(env);
    if (context.article.lang !== "fr") return;
    const blocks = tokens.flatMap((token, index) => {
      if (token.type !== "inline" || !isFrench(tokens[index - 1])) return [];
      return [{ map: token.map, prose: proseOf(token.children ?? []) }];
    });
    for (const rule of LETTER_RULES) {
      const found = blocks.map(({ map, prose }) => ({ map, letters: rule.look(prose) }));
      const first = found.find((block) => block.letters.length > 0);
      if (first === undefined) continue;
      const place = placeIn(context, first.map, first.letters[0]?.written);
      const all = found.flatMap((block) => block.letters);
      context.problems.check(rule, place, all);
    }
  });
}

function isFrench(opening: Token | undefined): boolean {
  const lang = opening === undefined ? undefined : attribute(opening, "lang");
  return lang === undefined || lang === "fr";
}

/** The words of a block, without code, addresses that stand for themselves and other languages. */
function proseOf(children: readonly Token[]): string {
  let text = "";
  let foreign = 0;
  for (const child of children) {
    const left = child.nesting === 1 && (child.info === "auto" || attribute(child, "lang"));
    if (left || foreign > 0) foreign += child.nesting;
    else if (child.type === "text") text += child.content;
    else if (child.type === "softbreak" || child.type === "hardbreak") text += "\n";
    else if (child.nesting === 0) text += "\uFFFC";
  }
  return text;
}
