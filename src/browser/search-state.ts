import type { Filter } from "../search/files/catalogue.ts";
import { FILTERS } from "../search/files/catalogue.ts";

/** All that a reader asked for: what the address holds. */
export interface SearchState {
  readonly query: string;
  readonly filters: ReadonlyMap<Filter, readonly string[]>;
  readonly byDate: boolean;
  /** The reader refused to have the spelling corrected. */
  readonly asTyped: boolean;
}

export function stateOf(address: string): SearchState {
  const { searchParams } = new URL(address);
  return {
    query: searchParams.get("q") ?? "",
    filters: new Map(
      FILTERS.map((filter) => [filter, searchParams.getAll(filter)] as const).filter(
        ([, values]) => values.length > 0,
      ),
    ),
    byDate: searchParams.get("tri") === "date",
    asTyped: searchParams.has("telquel"),
  };
}

export function addressOf({ query, filters, byDate, asTyped }: SearchState, path: string): string {
  const params = new URLSearchParams();
  if (query !== "") params.append("q", query);
  for (const [filter, values] of filters) for (const value of values) params.append(filter, value);
  if (byDate) params.append("tri", "date");
  if (asTyped) params.append("telquel", "1");
  const search = params.toString();
  return search === "" ? path : `${path}?${search}`;
}
