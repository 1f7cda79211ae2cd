import type { MarkdownIt, Token } from "markdown-it";
import { decoded } from "../addresses/address.ts";
import { slug } from "../addresses/slug.ts";
import { findAfter } from "../collections/find-after.ts";
import { contextOf, placeIn } from "./context.ts";
import { formerAnchor } from "./headings.ts";
import { attribute } from "./tokens.ts";

/**
 * Links to a place in the same article: one that was written as another tool would spell the
 * heading's anchor is led to it; one that leads nowhere loses its link, and the editor is told.
 */
export function anchors(md: MarkdownIt): void {
  md.core.ruler.push("press-anchors", ({ tokens, env }) => {
    const offered = new Set(anchorsOf(tokens));
    const context = contextOf(env);
    for (const inline of tokens) {
      const children = inline.children ?? [];
      children.forEach((link, index) => {
        const written = link.type === "link_open" ? attribute(link, "href") : undefined;
        if (!written?.startsWith("#") || written === "#") return;
        const anchor = decoded(written.slice(1));
        const found = [anchor, slug(anchor)].find((id) => offered.has(id));
        if (found !== undefined) {
          link.attrSet("href", `#${found}`);
          return;
        }
        const closing = children[findAfter(children, index, ({ type }) => type === "link_close")];
        for (const end of [link, closing]) if (end) end.tag = "span";
        link.attrs = null;
        context.problems.warning(
          placeIn(context, inline.map, written),
          `le lien « #${anchor} » ne mène à aucun intertitre de cet article ; ses mots restent, sans lien`,
          "écrivez l’intertitre en minuscules, sans accents, avec des traits d’union : #le-titre",
        );
      });
    }
  });
}

/** The ids of headings and notes. */
export function anchorsOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    if (token.type === "heading_open")
      return [attribute(token, "id"), formerAnchor(token)].filter((id) => id !== undefined);
    return token.type === "footnote_open" ? `note-${Number(token.meta?.id) + 1}` : [];
  });
}
