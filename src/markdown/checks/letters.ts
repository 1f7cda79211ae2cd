import type { MarkdownIt, Token } from "markdown-it";
import {
  CAPITAL_ACCENT,
  DATE_CASE,
  GLUED_SENTENCE,
  LIGATURE,
  SHOUTED_ACCENT,
  UNIT_CASE,
} from "../../desk/rules/letters.ts";
import type { LetterCheck, WrongLetters } from "../../french/letters.ts";
import {
  capitals,
  dates,
  gluedSentences,
  ligatures,
  shoutedWords,
  units,
} from "../../french/letters.ts";
import { contextOf, placeIn } from "../context.ts";
import { attribute } from "../tokens.ts";

const CHECKS: readonly (readonly [
  rule:
    | typeof LIGATURE
    | typeof CAPITAL_ACCENT
    | typeof SHOUTED_ACCENT
    | typeof UNIT_CASE
    | typeof DATE_CASE
    | typeof GLUED_SENTENCE,
  look: LetterCheck,
])[] = [
  [LIGATURE, ligatures],
  [CAPITAL_ACCENT, capitals],
  [SHOUTED_ACCENT, shoutedWords],
  [UNIT_CASE, units],
  [DATE_CASE, dates],
  [GLUED_SENTENCE, gluedSentences],
];

/** Letters that French writes otherwise: told once a body and kind, at the first; never rewritten. */
export function letters(md: MarkdownIt): void {
  md.core.ruler.push("press-letters", ({ tokens, env }) => {
    const context = contextOf(env);
    if (context.article.lang !== "fr") return;
    const french = tokens.filter((token, index) => {
      const lang = token.type === "inline" ? attributeOf(tokens[index - 1]) : undefined;
      return token.type === "inline" && (lang === undefined || lang === "fr");
    });
    for (const [rule, look] of CHECKS) {
      const found: WrongLetters[] = [];
      let first: Token | undefined;
      for (const token of french) {
        const here = look(proseOf(token.children ?? []));
        if (here.length > 0) first ??= token;
        found.push(...here);
      }
      if (first === undefined) continue;
      context.problems.check(rule, placeIn(context, first.map, found[0]?.written ?? ""), found);
    }
  });
}

function attributeOf(opening: Token | undefined): string | undefined {
  return opening === undefined ? undefined : attribute(opening, "lang");
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
