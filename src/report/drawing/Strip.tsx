import { rounded } from "./scale.ts";

interface Props {
  /** What the drawing shows, for those who do not see it. */
  readonly title: string;
  /** A column each; none where there is nothing to show. */
  readonly values: readonly (number | undefined)[];
  /** What a column of the full height stands for. */
  readonly largest: number;
}

/** In px. */
const HEIGHT = 28;

/** Columns without a scale, beside figures that say it. */
export function Strip({ title, values, largest }: Props) {
  const wide = 100 / Math.max(1, values.length);
  const gap = 0.2;
  return (
    <svg class="strip" role="img" width="100%" height={HEIGHT + 1}>
      <title>{title}</title>
      {values.map((value = 0, index) => {
        const height = value === 0 ? 0 : Math.max(1, (value / (largest || 1)) * HEIGHT);
        return height === 0 ? null : (
          <rect
            key={`${index}`}
            class="column"
            x={`${rounded((index + gap / 2) * wide)}%`}
            width={`${rounded(wide * (1 - gap))}%`}
            y={rounded(HEIGHT - height)}
            height={rounded(height)}
          />
        );
      })}
      <line class="axis" x1="0" x2="100%" y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
    </svg>
  );
}
