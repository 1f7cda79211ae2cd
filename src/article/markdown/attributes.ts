import type { MarkdownIt, Token } from "markdown-it";

/**
 * Credit and language in braces: `![alt](x.jpg "Légende"){credit="AFP" lang=en}`, `*Haaretz*{lang=en}`,
 * `… end of the paragraph. {lang=en}`. Braces with anything else in them stay as the text they are
 * (@mdit/plugin-attrs swallows « {x} » whole).
 */
const ATTRIBUTES = /^\{((?:\s*(?:credit|lang)=(?:"[^"]*"|[^\s"}]+))+)\s*\}/;
const AT_END = /\s*(\{(?:\s*lang=(?:"[^"]*"|[^\s"}]+))+\s*\})$/;
const ONE = /(credit|lang)=(?:"([^"]*)"|([^\s"}]+))/g;

export function attributes(md: MarkdownIt): void {
  md.core.ruler.push("press-attributes", ({ tokens }) => {
    tokens.forEach((token, index) => {
      if (token.type !== "inline") return;
      const children = token.children ?? [];
      for (const [position, child] of children.entries()) readAfter(child, children, position);
      const opening = tokens[index - 1];
      const last = children.at(-1);
      if (opening !== undefined && last?.type === "text") readAtEnd(last, opening);
    });
  });
}

function readAfter(text: Token, children: readonly Token[], position: number): void {
  if (text.type !== "text") return;
  const before = children[position - 1];
  const owner = before?.type === "image" ? before : openingOf(children, position - 1);
  const found = owner === undefined ? null : ATTRIBUTES.exec(text.content);
  if (owner === undefined || found === null) return;
  give(owner, found[1] ?? "");
  text.content = text.content.slice(found[0].length);
}

function readAtEnd(text: Token, opening: Token): void {
  const found = AT_END.exec(text.content);
  if (found === null) return;
  give(opening, found[1] ?? "");
  text.content = text.content.slice(0, found.index);
}

/** The token that opens what the token at `position` closes. */
function openingOf(children: readonly Token[], position: number): Token | undefined {
  const closing = children[position];
  if (closing?.nesting !== -1) return undefined;
  const level = closing.level;
  return children
    .slice(0, position)
    .findLast((child) => child.nesting === 1 && child.level === level);
}

function give(owner: Token, written: string): void {
  for (const [, name = "", quoted, bare] of written.matchAll(ONE)) {
    const value = (quoted ?? bare ?? "").trim();
    if (name === "lang" && !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(value)) continue;
    owner.attrSet(name, value);
  }
}
