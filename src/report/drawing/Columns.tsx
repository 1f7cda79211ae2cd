import { rounded, scaleFor } from "./scale.ts";

/** A column, and what it is of. */
export interface Column {
  readonly name: string;
  readonly value: number;
}

/** A word under the columns. */
interface Tick {
  /** Which column it begins at. */
  readonly at: number;
  readonly label: string;
  /** Left out where there is little room. */
  readonly minor?: boolean;
}

interface Props {
  /** What the drawing shows, for those who do not see it. */
  readonly title: string;
  readonly columns: readonly Column[];
  readonly ticks: readonly Tick[];
  /** A value in words. */
  readonly format: (value: number) => string;
}

/** In px. Widths are shares of the room there is, so that words keep their size on a telephone. */
const HEIGHT = 168;
const TOP = 14;
const FOOT = 22;

/** Columns over time or classes, on a scale. */
export function Columns({ title, columns, ticks, format }: Props) {
  const { top, lines } = scaleFor(Math.max(1, ...columns.map(({ value }) => value)));
  const y = (value: number) => rounded(TOP + (1 - value / top) * (HEIGHT - TOP));
  const wide = 100 / Math.max(1, columns.length);
  const gap = columns.length > 40 ? 0.12 : 0.22;
  return (
    <div class="columns">
      <svg aria-hidden="true" width="100%" height={HEIGHT + FOOT}>
        {lines.map((line) => (
          <g key={line}>
            <line class="grid" x1="0" x2="100%" y1={y(line)} y2={y(line)} />
            <text class="scale" x="0" y={y(line) - 4}>
              {format(line)}
            </text>
          </g>
        ))}
        <line class="axis" x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} />
      </svg>
      <svg role="img" width="100%" height={HEIGHT + FOOT}>
        <title>{title}</title>
        {lines.map((line) => (
          <line key={line} class="grid" x1="0" x2="100%" y1={y(line)} y2={y(line)} />
        ))}
        {columns.map(({ name, value }, index) =>
          value === 0 ? null : (
            <rect
              key={name}
              class="column"
              x={`${rounded((index + gap / 2) * wide)}%`}
              width={`${rounded(wide * (1 - gap))}%`}
              y={y(value)}
              height={rounded(HEIGHT - y(value))}
            >
              <title>{`${name} : ${format(value)}`}</title>
            </rect>
          ),
        )}
        {ticks.map(({ at, label, minor }) => (
          <g key={at} class={minor ? "minor" : undefined}>
            <line
              class="tick"
              x1={`${rounded(at * wide)}%`}
              x2={`${rounded(at * wide)}%`}
              y1={HEIGHT}
              y2={HEIGHT + 5}
            />
            <text class="scale" x={`${rounded(at * wide)}%`} y={HEIGHT + 18}>
              {label}
            </text>
          </g>
        ))}
        <line class="axis" x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} />
      </svg>
    </div>
  );
}
