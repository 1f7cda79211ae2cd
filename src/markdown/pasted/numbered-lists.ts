import type { MarkdownIt, Token } from "markdown-it";

/**
 * A numbered list shows the numbers that were typed: years, a countdown. Where all are the same, as people
 * write who let Markdown count, it counts.
 */
export function numberedLists(md: MarkdownIt): void {
  md.core.ruler.after("block", "press-numbers", ({ tokens }) => {
    tokens.forEach((list, index) => {
      if (list.type !== "ordered_list_open") return;
      const items = itemsOf(tokens, index);
      const typed = items.map(({ info }) => Number(info));
      if (typed.length > 1 && typed.every((number) => number === typed[0])) return;
      let expected = typed[0] ?? 1;
      for (const [position, item] of items.entries()) {
        const number = typed[position] ?? expected;
        if (number !== expected) item.attrSet("value", String(number));
        expected = number + 1;
      }
      if (typed.some((number) => number > 99)) list.attrJoin("class", "wide-numbers");
    });
  });
}

/** The items of the list that opens at an index, not those of lists within. */
function itemsOf(tokens: readonly Token[], opening: number): Token[] {
  const { level = 0 } = tokens[opening] ?? {};
  const items: Token[] = [];
  for (let index = opening + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.level === level) break;
    if (token.type === "list_item_open" && token.level === level + 1) items.push(token);
  }
  return items;
}
