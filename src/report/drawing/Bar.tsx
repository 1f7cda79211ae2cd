import { rounded } from "./scale.ts";

interface Props {
  /** What the bar says that the figure beside it does not: « 41 % des articles ». */
  readonly title: string;
  readonly value: number;
  /** What a full bar stands for. */
  readonly largest: number;
}

/** What is there is seen, however little; in per cent. */
const LEAST = 0.6;

/** A bar in a row of a table, whose cells are its data. */
export function Bar({ title, value, largest }: Props) {
  return (
    <svg class="bar" role="img" width="100%" height="12">
      <title>{title}</title>
      <rect
        class="column"
        y="1"
        height="10"
        width={`${value === 0 ? 0 : Math.max(LEAST, rounded((value / largest) * 100))}%`}
      />
    </svg>
  );
}
