import type { MarkdownIt, Token } from "markdown-it";
import type { RuleId } from "../../desk/editorial-rules.ts";
import { UNDRAWN_CHARACTER } from "../../desk/rules/characters.ts";
import { FOREIGN_MARKS } from "../../desk/rules/foreign-marks.ts";
import { TAB_TABLE, TABLE_SHAPE } from "../../desk/rules/lines.ts";
import {
  BROKEN_WORD,
  BULLETS_IN_LINE,
  LOST_CHARACTER,
  MOJIBAKE_RULE,
  PAGE_FURNITURE,
  RAW_HTML,
} from "../../desk/rules/pasted-text.ts";
import { STANDFIRST_NOTE, STRAY_MARKDOWN } from "../../desk/rules/stray-markdown.ts";
import type { TextRule } from "../../desk/text-rule.ts";
import type { BodyContext } from "../context.ts";
import { contextOf } from "../context.ts";
import { matchPlaces } from "../match-places.ts";

type NamedRule = TextRule & { readonly id: RuleId };

/** In order: words that one rule has told are no other's. */
const RULES: readonly NamedRule[] = [
  FOREIGN_MARKS,
  RAW_HTML,
  TAB_TABLE,
  TABLE_SHAPE,
  STRAY_MARKDOWN,
  MOJIBAKE_RULE,
  BULLETS_IN_LINE,
  LOST_CHARACTER,
  BROKEN_WORD,
  PAGE_FURNITURE,
  UNDRAWN_CHARACTER,
];
const STANDFIRST_RULES = [STANDFIRST_NOTE, ...RULES];

/** Tells every slip that running text shows, each where it stands. */
export function runningText(md: MarkdownIt): void {
  md.core.ruler.push("press-running-text", ({ tokens, env }) => {
    const context = contextOf(env);
    for (const { type, children, map } of tokens) {
      if (type === "inline") tellSlips(textOf(children ?? []), map, context);
    }
  });
}

function tellSlips(text: string, map: [number, number] | null, context: BodyContext): void {
  const places = matchPlaces(context, map, text);
  const told = new Uint8Array(text.length); // which letters are
  for (const rule of context.at === undefined ? RULES : STANDFIRST_RULES) {
    if (rule.needs?.test(text) === false) continue;
    for (const [kind, pattern] of rule.seen.entries()) {
      for (const match of text.matchAll(pattern)) {
        const [from, to] = [match.index, match.index + match[0].length];
        if (told.subarray(from, to).includes(1)) continue;
        told.fill(1, from, to);
        context.problems.check(rule, places(match), { text: match[0], kind, groups: match });
      }
    }
  }
}

/** The text as it would be read; code, where brackets are what they are, and pictures as one sign. */
function textOf(children: readonly Token[]): string {
  return children
    .map(({ type, content, nesting }) => {
      if (type === "text") return content;
      if (type === "softbreak" || type === "hardbreak") return "\n";
      return nesting === 0 ? "\0" : "";
    })
    .join("");
}
