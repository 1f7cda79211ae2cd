/** How many colours tell the columns of a chart apart. */
const COLOURS = 4;

/** The class of what is drawn of a column, by its place among the others. */
export function seriesClass(place: number): string {
  return `chart-series-${(place % COLOURS) + 1}`;
}
