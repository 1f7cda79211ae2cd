import slugify from "@sindresorhus/slugify";
import type { MarkdownIt, Token } from "markdown-it";
import anchor from "markdown-it-anchor";

/** Anchors that the page itself uses. */
const TAKEN =
  /^(contenu|sections|recherche(-.*)?|resultats|articles-lies(-titre)?|versions|partage|(note|appel)-.*)$/;

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
      const closing = tokens.slice(index).find(({ type }) => type === "heading_close");
      if (closing !== undefined) closing.tag = token.tag;
    });
  });
  md.use(anchor, {
    level: 2,
    tabIndex: false,
    slugify: (text: string) => {
      const slug = slugify(text) || "intertitre";
      return TAKEN.test(slug) ? `${slug}-texte` : slug;
    },
  });
}

function levelOf({ tag }: Token): number {
  return Number(tag.slice(1));
}
