import type { MarkdownIt, Token } from "markdown-it";
import { formerSlug, slug } from "../addresses/slug.ts";
import { attribute, plainText } from "./tokens.ts";

/** Anchors that the page itself uses. */
const TAKEN =
  /^(contenu|sections|recherche(-.*)?|resultats|articles-lies(-titre)?|versions|partage|(note|appel)-.*|direct-\d{4}-\d\d-\d\d-.*)$/;

/**
 * Makes the outline of a body fit its page: the page has the h1, so the highest heading becomes an
 * h2, the others follow, and no level is skipped on the way down (WCAG 1.3.1, technique G141).
 */
export function headings(md: MarkdownIt): void {
  md.core.ruler.push("press-outline", ({ tokens }) => {
    const openings = tokens.filter(({ type }) => type === "heading_open");
    const highest = Math.min(...openings.map(levelOf));
    let above = 1;
    tokens.forEach((token, index) => {
      if (token.type !== "heading_open") return;
      const level = Math.min(levelOf(token) - highest + 2, above + 1, 6);
      above = level;
      token.tag = `h${level}`;
      const closing = tokens[index + 2]; // nothing but its words is between them
      if (closing?.type === "heading_close") closing.tag = token.tag;
    });
  });
  md.core.ruler.push("press-anchors", ({ tokens }) => {
    const last = new Map<string, number>();
    for (const [index, opening] of tokens.entries()) {
      if (opening.type !== "heading_open") continue;
      const own = attribute(opening, "id"); // an entry of a live article has one, by its time
      const words = titleOf(tokens[index + 1]?.children ?? []);
      opening.attrSet("id", freeAnchor(own ?? anchorOf(slug(words) || "intertitre"), last));
    }
  });
  md.core.ruler.push("press-former-anchors", ({ tokens, Token: TokenClass }) => {
    const taken = new Set(tokens.flatMap((token) => attribute(token, "id") ?? []));
    for (const [index, opening] of tokens.entries()) {
      const inline = tokens[index + 1];
      if (opening.type !== "heading_open" || inline === undefined) continue;
      if (opening.attrGet("class") === "update-title") continue; // named by its time
      const former = formerSlug(plainText(inline.children ?? []));
      if (former === undefined || taken.has(anchorOf(former))) continue;
      taken.add(anchorOf(former));
      opening.meta = { ...opening.meta, former: anchorOf(former) };
      const place = new TokenClass("former_anchor", "span", 1);
      place.attrSet("id", anchorOf(former));
      inline.children?.unshift(place, new TokenClass("former_anchor", "span", -1));
    }
  });
}

/** The anchor that a heading had before its slug was another: links to it still lead there. */
export function formerAnchor({ meta }: Token): string | undefined {
  return meta?.former === undefined ? undefined : String(meta.former);
}

/** The words of a heading as its anchor is made of them; a line break is nothing, as it was in every anchor so far. */
function titleOf(children: readonly Token[]): string {
  return plainText(children.filter(({ type }) => type === "text" || type === "code_inline"));
}

/**
 * An anchor that no heading of a body has had before.
 *
 * @param last by anchor, the number that was given last; from it and not from 1, or of ten thousand headings of one
 * name each would be asked ten thousand times
 */
function freeAnchor(made: string, last: Map<string, number>): string {
  let anchor = made;
  let number = last.get(made) ?? 0;
  for (; last.has(anchor); anchor = `${made}-${number}`) number += 1;
  last.set(made, number);
  last.set(anchor, last.get(anchor) ?? 0);
  return anchor;
}

function anchorOf(made: string): string {
  return TAKEN.test(made) ? `${made}-texte` : made;
}

function levelOf({ tag }: Token): number {
  return Number(tag.slice(1));
}
