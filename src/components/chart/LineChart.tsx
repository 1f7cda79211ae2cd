import type { Chart } from "../../article/chart.ts";
import { endLabels, type PlaceLabel, placeLabels, widthOf } from "./line-labels.ts";
import { linePlot, PATH_WIDTH } from "./line-plot.ts";
import { seriesClass } from "./series-class.ts";

const HEIGHT = 220;
/** Above the highest line, for half of its label. */
const HEAD = 10;
const FOOT = 24;
const FOOT_LINE = 16;
/** The widths that the names of rows are chosen for: what is left beside the ends' labels. */
const NARROW = 310;
const WIDE = 560;
/** Between a curve's end and its label: a piece of the line, so that both are known to be one. */
const KEY = 18;

/** A line for each column of numbers, named at its end. */
export function LineChart({ chart }: { readonly chart: Chart }) {
  const plot = linePlot(chart, HEIGHT);
  const ends = endLabels(plot.curves, HEIGHT);
  const several = plot.curves.length > 1;
  const key = several ? KEY + 6 : 6;
  const side = ends.width + key;
  const grid = widthOf(plot.grid.map(({ label }) => label)) + 6;
  const narrow = placeLabels(plot.places, NARROW - side - grid);
  const wide = placeLabels(plot.places, WIDE - side - grid);
  const lines = Math.max(...[...narrow, ...wide].map(({ line }) => line));
  const height = HEAD + ends.height + FOOT + lines * FOOT_LINE;
  return (
    <div class="chart-lines">
      <svg class="chart-ends chart-grid" width={grid} height={height} aria-hidden="true">
        {plot.grid.map(({ y, label }) => (
          <text key={label} x={grid - 6} y={HEAD + y + 5} text-anchor="end">
            {label}
          </text>
        ))}
      </svg>
      <svg class="chart-plot" width="100%" height={height} aria-hidden="true">
        {plot.grid.map(({ y, label, zero }) => (
          <line
            key={label}
            class={zero ? "chart-rule chart-zero" : "chart-rule"}
            x1="0"
            x2="100%"
            y1={HEAD + y}
            y2={HEAD + y}
          />
        ))}
        <svg
          x="0"
          y={HEAD}
          width="100%"
          height={HEIGHT}
          viewBox={`0 0 ${PATH_WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          overflow="visible"
          aria-hidden="true"
        >
          {plot.curves.map(({ path }, place) => (
            <path key={place} class={`chart-line ${seriesClass(place)}`} d={path} />
          ))}
        </svg>
        {plot.curves.map(({ dots }, place) =>
          dots.map(({ x, y }, dot) => (
            <circle
              key={`${place}-${dot}`}
              class={`chart-dot ${seriesClass(place)}`}
              cx={`${x}%`}
              cy={HEAD + y}
              r="3.5"
            />
          )),
        )}
        <PlaceNames labels={narrow} top={HEAD + HEIGHT} class="chart-places chart-narrow" />
        <PlaceNames labels={wide} top={HEAD + HEIGHT} class="chart-places chart-wide" />
      </svg>
      <svg class="chart-ends" width={side} height={height} aria-hidden="true">
        {ends.labels.map(({ lines: words, y }, place) => (
          <g key={place}>
            {several && (
              <line
                class={`chart-line ${seriesClass(place)}`}
                x1="6"
                x2={KEY}
                y1={HEAD + y - 4}
                y2={HEAD + y - 4}
              />
            )}
            <text>
              {words.map((word, line) => (
                <tspan
                  key={line}
                  x={key}
                  y={HEAD + y + line * 17}
                  class={line === words.length - 1 ? "chart-last" : undefined}
                >
                  {word}
                </tspan>
              ))}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

interface PlaceNamesProps {
  readonly labels: readonly PlaceLabel[];
  readonly top: number;
  readonly class: string;
}

function PlaceNames({ labels, top, class: name }: PlaceNamesProps) {
  return (
    <g class={name}>
      {labels.map(({ x, label, anchor, line }) => (
        <text key={x} x={`${x}%`} y={top + FOOT - 6 + line * FOOT_LINE} text-anchor={anchor}>
          {label}
        </text>
      ))}
    </g>
  );
}
