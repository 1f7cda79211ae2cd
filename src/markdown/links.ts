import type { MarkdownIt, Token } from "markdown-it";
import { isLocal } from "../desk/rules/addresses.ts";
import { blockMark } from "./block-mark.ts";
import type { BodyContext } from "./context.ts";
import { contextOf, placeIn } from "./context.ts";
import { figureOf, tellLostCaption } from "./figures.ts";
import { resolveLink } from "./resolve-link.ts";
import { attribute } from "./tokens.ts";

/** Leads the links of running text to their pages, and pictures inside a line to their files. */
export function links(md: MarkdownIt): void {
  md.core.ruler.push("press-links", (state) => {
    const context = contextOf(state.env);
    for (const inline of state.tokens) {
      if (inline.type === "inline") lead(inline, context);
    }
  });
  md.renderer.rules.image = (tokens, index) => blockMark(Number(tokens[index]?.meta?.index));
}

function lead(inline: Token, context: BodyContext): void {
  const open: Token[] = [];
  const children = inline.children ?? [];
  for (const [index, token] of children.entries()) {
    if (token.type === "link_open") {
      leadLink(token, children[index + 1]?.content ?? "", inline.map, context);
      open.push(token);
    } else if (token.type === "link_close") {
      token.tag = open.pop()?.tag ?? token.tag;
    } else if (token.type === "image") {
      const figure = figureOf(token, inline.map, context);
      tellLostCaption(token, inline.map, context);
      token.meta = { index: context.blocks.push({ kind: "picture", figure }) - 1 };
    }
  }
}

/** @param words the first of its words */
function leadLink(
  token: Token,
  words: string,
  map: [number, number] | null,
  context: BodyContext,
): void {
  const written = attribute(token, "href") ?? "";
  if (isLocal(written) && isLocal(words)) {
    token.tag = "span"; // an address told in an explanation: nobody is to be led there
    token.attrs = null;
    return;
  }
  const target = resolveLink(
    written,
    context,
    placeIn(context, map, written === "" ? "]()" : written),
  );
  switch (target.kind) {
    case "hidden":
    case "nowhere":
      token.tag = "span";
      token.attrs = null;
      return;
    case "article":
      context.links.add(target.article.path);
      token.attrSet("href", target.href);
      return;
    case "external":
    case "page":
    case "file":
      token.attrSet("href", target.href);
  }
}
