/** Filters and the sort by date: fetched with the catalogue, when a reader asks for them. */
export { choices, narrow, newestFirst } from "../search/query/narrow.ts";
export { showFilters } from "./filter-panel.ts";
