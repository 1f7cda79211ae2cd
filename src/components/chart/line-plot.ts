import { ticks } from "d3-array";
import { line } from "d3-shape";
import type { Chart, ChartSeries } from "../../article/chart.ts";
import { inFrench } from "../../french/number.ts";
import { along, type Domain, lineDomain } from "./scale.ts";

/** About how many lines a curve is read against. */
const GRID = 4;
/** The width that paths are drawn in, before they take that of the page. */
export const PATH_WIDTH = 1000;

export interface Point {
  /** In hundredths of the width. */
  readonly x: number;
  /** In pixels from the top. */
  readonly y: number;
}

export interface Curve {
  readonly name: string;
  /** Its last number as readers see it. */
  readonly last: string;
  readonly path: string;
  /** What no path shows: its last point, and those without a neighbour. */
  readonly dots: readonly Point[];
  readonly end: Point;
}

export interface LinePlot {
  readonly grid: readonly { readonly y: number; readonly label: string; readonly zero: boolean }[];
  readonly curves: readonly Curve[];
  /** Where each row stands, from left to right. */
  readonly places: readonly { readonly x: number; readonly label: string }[];
}

/** Where everything stands in a drawing of lines of this height. */
export function linePlot({ rows, series, unit }: Chart, height: number): LinePlot {
  const numbers = series.flatMap(({ values }) => values.flatMap(({ number }) => number ?? []));
  const domain = lineDomain(numbers, GRID);
  const down = (number: number) => Math.round((height - along(number, domain, height)) * 100) / 100;
  const order = inTime(rows.map(({ at }) => at));
  const xs = placesOf(rows.map(({ at }) => at));
  return {
    grid: ticks(...domain, GRID).map((tick, index, all) => ({
      y: down(tick),
      label: tickLabel(tick, all, unit, index === all.length - 1),
      zero: tick === 0,
    })),
    curves: series.flatMap((one) => curveOf(one, order, xs, down) ?? []),
    places: order.map((row) => ({ x: xs[row] ?? 0, label: rows[row]?.label ?? "" })),
  };
}

/** The rows in the order of their dates; as they are written where not every one has a date. */
function inTime(dates: readonly (number | undefined)[]): number[] {
  const order = [...dates.keys()];
  if (!areDated(dates)) return order;
  return order.sort((one, other) => (dates[one] ?? 0) - (dates[other] ?? 0) || one - other);
}

function placesOf(dates: readonly (number | undefined)[]): number[] {
  const at: readonly number[] = areDated(dates) ? dates : [...dates.keys()];
  const domain: Domain = [Math.min(...at), Math.max(...at)];
  return at.map((date) => along(date, domain[0] === domain[1] ? [date, date + 1] : domain));
}

function areDated(dates: readonly (number | undefined)[]): dates is readonly number[] {
  return dates.every((date) => date !== undefined) && new Set(dates).size > 1;
}

function curveOf(
  { name, values }: ChartSeries,
  order: readonly number[],
  xs: readonly number[],
  down: (number: number) => number,
): Curve | undefined {
  const points = order.map((row): Point | undefined => {
    const number = values[row]?.number;
    return number === undefined ? undefined : { x: xs[row] ?? 0, y: down(number) };
  });
  const last = points.findLastIndex((point) => point !== undefined);
  const end = points[last];
  if (end === undefined) return undefined;
  const path = line<Point | undefined>()
    .defined((point) => point !== undefined)
    .x((point) => ((point?.x ?? 0) * PATH_WIDTH) / 100)
    .y((point) => point?.y ?? 0)
    .digits(1)(points);
  const alone = points.filter(
    (point, index) =>
      points[index - 1] === undefined && points[index + 1] === undefined && point !== end,
  );
  return {
    name,
    last: values[order[last] ?? 0]?.written ?? "",
    path: path ?? "",
    dots: [...alone.filter((point) => point !== undefined), end],
    end,
  };
}

/** « 1 500 », « 1,5 M », « 20 % »: a long unit stands at the highest line only. */
function tickLabel(tick: number, all: readonly number[], unit: string, highest: boolean): string {
  const top = Math.max(...all.map(Math.abs));
  const [size, letter] = top >= 1e9 ? [1e9, "Md"] : top >= 1e6 ? [1e6, "M"] : [1, ""];
  const step = Math.abs((all[1] ?? 0) - (all[0] ?? 0)) / size;
  const decimals = Math.max(0, Math.min(6, -Math.floor(Math.log10(step || 1) + 1e-9)));
  const shown = unit.length <= 2 || highest ? `${letter}${unit}` : letter;
  const spaced = letter !== "" && unit.length > 2 && highest ? `${letter} ${unit}` : shown;
  const number = inFrench(tick / size, decimals).replace(/^-/, "−");
  return tick === 0 && !highest ? "0" : [number, spaced].filter(Boolean).join("\u00a0");
}
