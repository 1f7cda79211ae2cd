import type { MarkdownIt } from "markdown-it";
import { plainText } from "./tokens.ts";

/**
 * A table scrolls by itself on a narrow screen, and the keyboard can reach what it hides: a region of
 * the page, named by the heading that it stands under.
 */
export function tables(md: MarkdownIt): void {
  md.core.ruler.push("press-tables", ({ tokens }) => {
    const named = new Map<string, number>();
    let heading = "";
    tokens.forEach((token, index) => {
      if (token.type === "heading_open") heading = plainText(tokens[index + 1]?.children ?? []);
      if (token.type === "th_open") token.attrSet("scope", "col");
      // A class: the security policy of a host refuses style attributes.
      const [, side] = /^text-align:(\w+)$/.exec(String(token.attrGet("style"))) ?? [];
      if (side !== undefined) {
        token.attrs = token.attrs?.filter(([name]) => name !== "style") ?? null;
        token.attrJoin("class", `align-${side}`);
      }
      if (token.type !== "table_open") return;
      const count = (named.get(heading) ?? 0) + 1;
      named.set(heading, count);
      const table = count > 1 ? `Tableau ${count}` : "Tableau";
      token.meta = { label: heading === "" ? table : `${table}\u00a0: ${heading}` };
    });
  });
  md.renderer.rules.table_open = (tokens, index) => {
    const label = md.utils.escapeHtml(String(tokens[index]?.meta?.label));
    return `<div class="table" role="region" aria-label="${label}" tabindex="0">\n<table>\n`;
  };
  md.renderer.rules.table_close = () => "</table>\n</div>\n";
}
