import type { MarkdownIt, StateCore, Token } from "markdown-it";

/** What may follow a table without a cell: where it comes from, how it is to be read. */
const SOURCE = /^(?:sources?|notes?|lecture|champ|ndlr|crédits?)\s*:/i;

/**
 * Words right under a table are no row of it, though Markdown makes one: « Source : … » is the table's
 * source, and is shown as such; other words are a paragraph.
 */
export function tableSources(md: MarkdownIt): void {
  md.core.ruler.after("block", "press-table-sources", (state) => {
    const lines = state.src.split("\n");
    const made: Token[] = [];
    let under: Token[] = [];
    for (let index = 0; index < state.tokens.length; index++) {
      const token = state.tokens[index];
      if (token === undefined) break;
      const line = token.type === "tr_open" ? lines[token.map?.[0] ?? -1] : undefined;
      if (line !== undefined && !line.includes("|")) {
        under.push(...paragraph(line.trim(), token, state.Token));
        while (state.tokens[index]?.type !== "tr_close") index += 1;
        continue;
      }
      made.push(token);
      if (token.type === "table_close") {
        made.push(...under);
        under = [];
      }
    }
    state.tokens = made;
  });
}

function paragraph(text: string, row: Token, TokenClass: StateCore["Token"]): Token[] {
  const open = new TokenClass("paragraph_open", "p", 1);
  const inline = new TokenClass("inline", "", 0);
  const close = new TokenClass("paragraph_close", "p", -1);
  for (const token of [open, inline, close]) Object.assign(token, { block: true, map: row.map });
  if (SOURCE.test(text)) open.attrSet("class", "table-source");
  inline.content = text;
  inline.children = [];
  inline.level = 1;
  return [open, inline, close];
}
