import type { MarkdownIt, Token } from "markdown-it";
import { findAfter } from "../../collections/find-after.ts";
import { EMPTY_TABLE, LINE_ENDS, TABLE_CELLS } from "../../desk/rules/lines.ts";
import { LONG_PARAGRAPH } from "../../desk/rules/paragraphs.ts";
import {
  LONE_SIGN,
  OPEN_CODE,
  REPEATED_TITLE,
  UNDERLINED_TITLE,
} from "../../desk/rules/structure.ts";
import type { BodyContext } from "../context.ts";
import { contextOf, placeIn } from "../context.ts";

/** Looks at one block of a body, by the token that opens it. */
type BlockCheck = (
  token: Token,
  index: number,
  tokens: readonly Token[],
  context: BodyContext,
) => void;

const CHECKS: readonly BlockCheck[] = [lineEnds, longParagraph, table, row, code, list, underlined];

/** Tells blocks that Markdown reads otherwise than they look in the file. */
export function blocks(md: MarkdownIt): void {
  md.core.ruler.before("inline", "press-blocks", ({ tokens, env }) => {
    const context = contextOf(env);
    tokens.forEach((token, index) => {
      for (const check of CHECKS) check(token, index, tokens, context);
    });
    repeatedTitle(tokens, context);
  });
}

function lineEnds(token: Token, index: number, tokens: readonly Token[], context: BodyContext) {
  const inline = tokens[index + 1];
  if (token.type !== "paragraph_open" || inline === undefined) return;
  const lines = inline.content.split("\n");
  if (lines.some((line) => / {2}$|\\$|^!\[/.test(line))) return;
  context.problems.check(LINE_ENDS, placeIn(context, token.map), lines);
}

function longParagraph(
  token: Token,
  index: number,
  tokens: readonly Token[],
  context: BodyContext,
) {
  const inline = tokens[index + 1];
  if (token.type !== "paragraph_open" || inline === undefined) return;
  const words = inline.content.split(/\s+/).length;
  context.problems.check(LONG_PARAGRAPH, () => placeIn(context, token.map), words);
}

function table(token: Token, index: number, tokens: readonly Token[], context: BodyContext) {
  if (token.type !== "table_open") return;
  const end = findAfter(tokens, index, ({ type }) => type === "table_close");
  const rows = tokens.slice(index, end).filter(({ type }) => type === "tr_open").length - 1;
  context.problems.check(EMPTY_TABLE, placeIn(context, token.map), rows);
}

/** Cells are counted in the row as written: Markdown has cut it already. */
function row(token: Token, index: number, tokens: readonly Token[], context: BodyContext) {
  if (token.type !== "tr_open" || token.map === null) return;
  let columns = 0;
  for (let at = index + 1; tokens[at] && tokens[at]?.type !== "tr_close"; at++) {
    if (tokens[at]?.type === "td_open") columns += 1;
  }
  if (columns === 0) return; // the head
  const written = (context.lines[token.map[0]] ?? "").replace(/^[\s>]*/, "");
  context.problems.check(TABLE_CELLS, placeIn(context, token.map), { row: written, columns });
}

function code({ type, map, markup }: Token, _: number, __: readonly Token[], context: BodyContext) {
  if (type !== "fence" || map === null) return;
  const last = (context.lines[map[1] - 1] ?? "").replace(/^[\s>]*/, "").trimEnd();
  const closed = map[1] - 1 > map[0] && last.startsWith(markup) && /^[`~]+$/.test(last);
  context.problems.check(OPEN_CODE, placeIn(context, map, markup), { fence: markup, closed });
}

/** A list of one item that begins with a number, hyphen before it. */
function list(token: Token, index: number, tokens: readonly Token[], context: BodyContext) {
  if (token.type !== "bullet_list_open" || token.markup !== "-" || token.level > 0) return;
  const [item, paragraph, inline, , closing, end] = tokens.slice(index + 1, index + 7);
  const alone =
    item?.type === "list_item_open" &&
    paragraph?.type === "paragraph_open" &&
    closing?.type === "list_item_close" &&
    end?.type === "bullet_list_close";
  if (!alone) return;
  context.problems.check(LONE_SIGN, placeIn(context, token.map), inline?.content ?? "");
}

function underlined(token: Token, index: number, tokens: readonly Token[], context: BodyContext) {
  if (token.type !== "heading_open" || token.markup !== "-") return;
  context.problems.check(UNDERLINED_TITLE, placeIn(context, token.map), {
    words: tokens[index + 1]?.content ?? "",
    titlesSomething: tokens[index + 3] !== undefined,
  });
}

function repeatedTitle(tokens: readonly Token[], context: BodyContext): void {
  const first = tokens.findIndex(({ type }) => type === "heading_open");
  const heading = tokens[first + 1];
  if (first !== 0 || heading === undefined) return;
  context.problems.check(REPEATED_TITLE, placeIn(context, heading.map), {
    headline: context.article.title?.written,
    heading: heading.content,
  });
}
