import type { Token } from "markdown-it";
import { plainText } from "./tokens.ts";

/** A row of a table: its cells as readers see them, and as they were written. */
export interface TableRow {
  readonly head: boolean;
  readonly cells: readonly string[];
  readonly written: readonly string[];
  readonly map: [number, number] | null;
}

/** The rows of a table, from the tokens between its ends. */
export function tableRows(tokens: readonly Token[]): TableRow[] {
  const rows: { head: boolean; cells: string[]; written: string[]; map: TableRow["map"] }[] = [];
  tokens.forEach((token, index) => {
    if (token.type === "tr_open") {
      rows.push({
        head: tokens[index + 1]?.type === "th_open",
        cells: [],
        written: [],
        map: token.map,
      });
    }
    if (token.type !== "inline") return;
    rows.at(-1)?.cells.push(plainText(token.children ?? []).trim());
    rows.at(-1)?.written.push(token.content.trim());
  });
  return rows;
}
