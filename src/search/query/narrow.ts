import type { Catalogue, Filter } from "../files/catalogue.ts";
import { FILTERS } from "../files/catalogue.ts";
import type { Ranked } from "./rank.ts";

export type Chosen = ReadonlyMap<Filter, readonly string[]>;

/** A box to tick: a value, and how many articles it would leave. */
export interface Choice {
  readonly value: string;
  readonly count: number;
  readonly ticked: boolean;
}

/** The results that the ticked values leave: any value of one filter, all filters together. */
export function narrow(ranked: readonly Ranked[], chosen: Chosen, catalogue: Catalogue): Ranked[] {
  const rows = rowsOf(catalogue);
  return ranked.filter(({ id }) => passes(rows.get(id), chosen, catalogue));
}

/** Every filter's values among the results, counted as if the filter itself were not set. */
export function choices(
  ranked: readonly Ranked[],
  chosen: Chosen,
  catalogue: Catalogue,
): Map<Filter, Choice[]> {
  const rows = rowsOf(catalogue);
  return new Map(
    FILTERS.map((filter, at) => {
      const others: Chosen = new Map([...chosen].filter(([other]) => other !== filter));
      const counts = new Map<number, number>();
      for (const { id } of ranked) {
        const row = rows.get(id);
        if (!passes(row, others, catalogue)) continue;
        for (const value of valuesOf(row, at)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      const ticked = chosen.get(filter) ?? [];
      const listed = catalogue.values[filter].flatMap((value, number): Choice[] => {
        const count = counts.get(number) ?? 0;
        return count > 0 || ticked.includes(value)
          ? [{ value, count, ticked: ticked.includes(value) }]
          : [];
      });
      const compare =
        filter === "annee"
          ? (a: Choice, b: Choice) => (a.value < b.value ? 1 : -1)
          : (a: Choice, b: Choice) => b.count - a.count;
      return [filter, listed.sort(compare)];
    }),
  );
}

/** The newest first: the catalogue lists articles by date. */
export function newestFirst(ranked: readonly Ranked[], { articles }: Catalogue): Ranked[] {
  const order = new Map(articles.map(([fragment], index) => [fragment, index]));
  return [...ranked].sort((a, b) => (order.get(b.id) ?? -1) - (order.get(a.id) ?? -1));
}

type Row = Catalogue["articles"][number];

function rowsOf({ articles }: Catalogue): Map<string, Row> {
  return new Map(articles.map((row) => [row[0], row]));
}

function passes(row: Row | undefined, chosen: Chosen, catalogue: Catalogue): boolean {
  if (row === undefined) return chosen.size === 0;
  return [...chosen].every(([filter, wanted]) =>
    valuesOf(row, FILTERS.indexOf(filter)).some((number) =>
      wanted.includes(catalogue.values[filter][number] ?? ""),
    ),
  );
}

function valuesOf(row: Row | undefined, at: number): readonly number[] {
  const values = row?.[at + 1];
  return Array.isArray(values) ? values : [];
}
