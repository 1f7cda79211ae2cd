import type { Chart, ChartValue } from "../../article/chart.ts";
import { Words } from "../Words.tsx";
import { along, barDomain, type Domain } from "./scale.ts";
import { seriesClass } from "./series-class.ts";

/** Names that leave room for their bars beside them, on a phone too. */
const SHORT = 9;

/** A bar for each number, its name and its value beside it; several columns make a group for each row. */
export function BarChart({ chart: { rows, series } }: { readonly chart: Chart }) {
  const domain = barDomain(
    series.flatMap(({ values }) => values.flatMap(({ number }) => number ?? [])),
  );
  const grouped = series.length > 1;
  const names = grouped ? series.map(({ name }) => name) : rows.map(({ label }) => label);
  const short = names.every((name) => name.length <= SHORT);
  return (
    <div class={short ? "chart-bars chart-short" : "chart-bars"}>
      {rows.map(({ label }, row) => (
        <div key={row} class={grouped ? "chart-group" : "chart-row"}>
          <p class={grouped ? "chart-group-label" : "chart-label"}>
            <Words text={label} />
          </p>
          {series.map(({ name, values }, place) =>
            grouped ? (
              <div key={place} class="chart-row">
                <p class="chart-label">{name}</p>
                <Bar value={values[row]} domain={domain} place={place} />
              </div>
            ) : (
              <Bar key={place} value={values[row]} domain={domain} place={place} />
            ),
          )}
        </div>
      ))}
    </div>
  );
}

interface BarProps {
  readonly value: ChartValue | undefined;
  readonly domain: Domain;
  /** Of its column among the others. */
  readonly place: number;
}

function Bar({ value, domain, place }: BarProps) {
  const { number, written = "" } = value ?? {};
  const zero = along(0, domain);
  const end = number === undefined ? zero : along(number, domain);
  const width = Math.round(Math.abs(end - zero) * 100) / 100;
  return (
    <>
      <svg class={`chart-bar ${seriesClass(place)}`} width="100%" height="18" aria-hidden="true">
        {number !== undefined && (
          <rect x={`${Math.min(end, zero)}%`} y="2" width={`${width}%`} height="14" />
        )}
        <line x1={`${zero}%`} x2={`${zero}%`} y1="0" y2="18" />
      </svg>
      <p class={number === undefined ? "chart-value chart-unknown" : "chart-value"}>{written}</p>
    </>
  );
}
