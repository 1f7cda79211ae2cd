import type { MarkdownIt } from "markdown-it";

/** A table scrolls by itself on a narrow screen; the keyboard can reach what it hides. */
export function tables(md: MarkdownIt): void {
  md.renderer.rules.table_open = () =>
    '<div class="table" role="region" aria-label="Tableau" tabindex="0">\n<table>\n';
  md.renderer.rules.table_close = () => "</table>\n</div>\n";
  md.core.ruler.push("press-header-cells", ({ tokens }) => {
    for (const token of tokens) if (token.type === "th_open") token.attrSet("scope", "col");
  });
}
