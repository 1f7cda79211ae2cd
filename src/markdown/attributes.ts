import type { MarkdownIt, Token } from "markdown-it";
import { direction } from "../french/languages/direction.ts";
import { contextOf, placeIn } from "./context.ts";

/**
 * Credit, language and what a drawing needs (`crop=false dark=auto`) in braces: `![alt](x.jpg "Légende"){credit="AFP" lang=en}`, `*Haaretz*{lang=en}`,
 * `… end of the paragraph. {lang=en}`; for a film, its poster and captions. Braces with anything else in them stay as the text they are
 * (@mdit/plugin-attrs swallows « {x} » whole).
 */
const PAIR =
  /[\s,]*(credit|lang|crop|dark|poster|captions|transcript)\s*=\s*(?:"([^"]*)"|“([^”]*)”|«\s?([^»]*?)\s?»|([^\s"“«},]+))[\s,]*/iy;
/** Braces that were meant for us and cannot be read. */
const MEANT =
  /^\{[^{}]*(?:cr[ée]dit|lang|l[ée]gende|alt|crop|dark|poster|captions|transcript)\b[^{}]*\}/i;
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]+)*$/i;

export function attributes(md: MarkdownIt): void {
  md.core.ruler.push("press-attributes", ({ tokens, env }) => {
    tokens.forEach((token, index) => {
      if (token.type !== "inline") return;
      const tell = (text: string) => {
        const context = contextOf(env);
        context.problems.warning(
          placeIn(context, token.map, text.slice(0, 8)),
          `« ${text} » n’est pas compris : les lecteurs le verraient`,
          'écrivez, collé à l’image : {credit="AFP photo" lang=en} ; le crédit entre guillemets droits, la langue en deux lettres',
        );
      };
      const children = token.children ?? [];
      for (const [position, child] of children.entries())
        readAfter(child, children, position, tell);
      const opening = tokens[index - 1];
      const last = children.at(-1);
      if (opening !== undefined && last?.type === "text") readAtEnd(last, opening);
    });
  });
}

function readAfter(
  text: Token,
  children: readonly Token[],
  position: number,
  tell: (text: string) => void,
): void {
  if (text.type !== "text" || !/^ ?\{/.test(text.content)) return;
  const before = children[position - 1];
  const image = before?.type === "image";
  // A space before the braces is a slip after a picture; after a word it is the word's own.
  const written = image ? text.content.trimStart() : text.content;
  const owner = image ? before : openingOf(children, position - 1);
  if (owner === undefined) return;
  const found = pairsAt(written);
  if (found === undefined) {
    const meant = MEANT.exec(written);
    if (meant !== null) tell(meant[0]);
    return;
  }
  give(owner, found.pairs);
  text.content = written.slice(found.end);
}

function readAtEnd(text: Token, opening: Token): void {
  const start = text.content.lastIndexOf("{");
  const found = start < 0 ? undefined : pairsAt(text.content.slice(start));
  if (found === undefined || found.pairs.some(([name]) => name !== "lang")) return;
  if (text.content.slice(start + found.end).trim() !== "" || start === 0) return;
  give(opening, found.pairs);
  text.content = text.content.slice(0, start).trimEnd();
}

type Pairs = readonly (readonly [name: string, value: string])[];

/** Reads `{credit="…" lang=en}` at the start of a text; undefined when it is anything else. */
function pairsAt(text: string): { readonly pairs: Pairs; readonly end: number } | undefined {
  if (text[0] !== "{") return undefined;
  const pairs: [string, string][] = [];
  PAIR.lastIndex = 1;
  for (let found = PAIR.exec(text); found !== null; found = PAIR.exec(text)) {
    const [whole, name = "", straight, curly, angled, bare] = found;
    const value = (straight ?? curly ?? angled ?? bare ?? "").trim();
    if (/^lang$/i.test(name) && !LANGUAGE.test(value)) return undefined;
    pairs.push([name.toLowerCase(), value]);
    PAIR.lastIndex = found.index + whole.length;
    if (text[PAIR.lastIndex] === "}") return { pairs, end: PAIR.lastIndex + 1 };
  }
  return undefined;
}

/** The token that opens what the token at `position` closes. */
function openingOf(children: readonly Token[], position: number): Token | undefined {
  const closing = children[position];
  if (closing?.nesting !== -1) return undefined;
  for (let index = position - 1; index >= 0; index--) {
    const child = children[index];
    if (child?.nesting === 1 && child.level === closing.level) return child;
  }
  return undefined;
}

function give(owner: Token, pairs: Pairs): void {
  for (const [name, value] of pairs) {
    const primary = (tag: string) => tag.toLowerCase();
    owner.attrSet(name, name === "lang" ? value.replace(/^[a-z]+/i, primary) : value);
    const side = name === "lang" ? direction(value) : undefined;
    if (side !== undefined && owner.type !== "image") owner.attrSet("dir", side);
  }
}
