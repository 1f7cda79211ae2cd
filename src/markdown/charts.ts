import type { MarkdownIt, StateCore } from "markdown-it";
import { BLOCK } from "./block-mark.ts";
import { closingOf } from "./closing-of.ts";
import { formOfBox, openingOf, titleOfBox } from "./containers.ts";
import { contextOf, placeIn } from "./context.ts";
import { chartOf } from "./read-chart.ts";
import type { TableRow } from "./table-rows.ts";
import { tableRows } from "./table-rows.ts";

const EXAMPLE =
  "écrivez un tableau : | Année | Navires |, puis |---|--:|, puis une ligne par barre : | 2021 | 20 694 |";

/**
 * `:::graphique barres Titre`, a table, « Source : … », `:::`. The table stays, folded, for those who listen or
 * want the figures; a block before it is drawn from the same cells.
 */
export function charts(md: MarkdownIt): void {
  md.core.ruler.push("press-charts", (state) => {
    for (let index = 0; index < state.tokens.length; index++) {
      if (state.tokens[index]?.type === openingOf("graphique")) readBox(state, index);
    }
  });
  md.renderer.rules.chart_data_open = () =>
    '<details class="chart-data">\n<summary>Les chiffres, en tableau</summary>\n';
  md.renderer.rules.chart_data_close = () => "</details>\n";
}

function readBox(state: StateCore, start: number): void {
  const { tokens } = state;
  const context = contextOf(state.env);
  const box = tokens[start];
  if (box === undefined) return;
  const end = closingOf(tokens, start);
  const [table, ...others] = tokens
    .slice(start, end)
    .filter(({ type, level }) => type === "table_open" && level === box.level + 1);
  const from = table === undefined ? end : tokens.indexOf(table);
  for (const [index, token] of tokens.slice(start, end).entries()) {
    if (token.type !== "paragraph_open") continue;
    token.attrSet("class", start + index < from ? "chart-lead" : "chart-note");
  }
  if (table === undefined || others.length > 0) {
    const second = others[0];
    context.problems.error(
      placeIn(context, (second ?? box).map, second === undefined ? ":::" : "|"),
      second === undefined
        ? "ce graphique n’a pas de tableau : rien n’y peut être dessiné"
        : "ce graphique a plusieurs tableaux : un dessin en montre un seul",
      second === undefined ? EXAMPLE : "donnez à chaque tableau son « :::graphique »",
    );
    return;
  }
  const to = closingOf(tokens, from);
  const title = titleOfBox(box);
  if (title !== "") table.meta = { label: `Tableau\u00a0: ${title}` };
  const form = formOfBox(box);
  const rows: TableRow[] = tableRows(tokens.slice(from, to + 1));
  const chart = form && chartOf(form, rows, placeIn(context, table.map, "|"), context);
  const fold = (type: string, nesting: 1 | -1) => {
    const token = new state.Token(type, "details", nesting);
    token.block = true;
    return token;
  };
  if (chart === undefined) return;
  const drawing = new state.Token(BLOCK, "", 0);
  drawing.block = true;
  drawing.map = table.map;
  drawing.meta = { index: context.blocks.push({ kind: "chart", chart }) - 1 };
  tokens.splice(to + 1, 0, fold("chart_data_close", -1));
  tokens.splice(from, 0, drawing, fold("chart_data_open", 1));
}
