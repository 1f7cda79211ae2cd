import type { Article } from "../article/article.ts";
import type { Section } from "../house/house.ts";
import type { Relation } from "../related/groups.ts";
import type { Palette } from "../styles/palette.ts";

interface Props {
  readonly sections: readonly Section[];
  /** Published, in any order. */
  readonly articles: readonly Article[];
  readonly relations: readonly Relation[];
  readonly orphans: ReadonlySet<string>;
  readonly palette: Palette;
}

/** Sizes in px. A band a section, time from left to right. */
const WIDTH = 1600;
const LEFT = 190;
const RIGHT = 40;
const TOP = 60;
const BAND = 110;
/** Stories of one moment are spread over the height of their band, in this many rows. */
const ROWS = 7;

/** The whole archive: stories as points, by section and date; relations as lines between them. */
export function ArchiveMap({ sections, articles, relations, orphans, palette }: Props) {
  const shown = sections.filter(({ key }) => articles.some(({ section }) => section.key === key));
  const scale = scaleOf(articles);
  const points = pointsOf(shown, articles, scale);
  const height = TOP + shown.length * BAND + 50;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${WIDTH} ${height}`} role="img">
      <title>{`Les articles et leurs liens : ${articles.length} articles, ${relations.length} liens`}</title>
      <rect width={WIDTH} height={height} fill={palette.paper.day} />
      {scale.years.map((year) => (
        <g key={year}>
          <line
            x1={scale.x(Date.UTC(year, 0))}
            x2={scale.x(Date.UTC(year, 0))}
            y1={TOP - 20}
            y2={height - 40}
            stroke={palette.rule.day}
          />
          <text
            x={scale.x(Date.UTC(year, 0)) + 6}
            y={TOP - 24}
            font-family="sans-serif"
            font-size="15"
            fill={palette.inkSoft.day}
          >
            {year}
          </text>
        </g>
      ))}
      {shown.map(({ key, title, accent }, row) => (
        <text
          key={key}
          x={LEFT - 20}
          y={TOP + row * BAND + BAND / 2}
          text-anchor="end"
          font-family="sans-serif"
          font-weight="600"
          font-size="17"
          fill={accent ?? palette.ink.day}
        >
          {title}
        </text>
      ))}
      {relations.map(([one, other]) => (
        <Line
          key={`${one} ${other}`}
          from={points.get(one)}
          to={points.get(other)}
          ink={palette.ink.day}
        />
      ))}
      {articles.map(({ path, title, section }) => {
        const point = points.get(path);
        return point === undefined ? null : (
          <circle
            key={path}
            cx={point.x}
            cy={point.y}
            r={5}
            fill={orphans.has(path) ? palette.paper.day : (section.accent ?? palette.ink.day)}
            stroke={section.accent ?? palette.ink.day}
            stroke-width="1.5"
          >
            <title>{title.typeset}</title>
          </circle>
        );
      })}
    </svg>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface LineProps {
  readonly from: Point | undefined;
  readonly to: Point | undefined;
  readonly ink: string;
}

function Line({ from, to, ink }: LineProps) {
  if (from === undefined || to === undefined) return null;
  const bend = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - Math.abs(from.x - to.x) / 8 };
  const round = (value: number) => Math.round(value * 10) / 10;
  return (
    <path
      d={`M${from.x} ${from.y}Q${round(bend.x)} ${round(bend.y)} ${to.x} ${to.y}`}
      fill="none"
      stroke={ink}
      stroke-opacity="0.28"
    />
  );
}

function pointsOf(
  sections: readonly Section[],
  articles: readonly Article[],
  scale: Scale,
): Map<string, Point> {
  const rows = new Map(sections.map(({ key }, row) => [key, row]));
  const counts = new Map<string, number>();
  return new Map(
    articles.toReversed().map(({ path, section, date }) => {
      const turn = counts.get(section.key) ?? 0;
      counts.set(section.key, turn + 1);
      const spread = 14 + ((turn * 3) % ROWS) * ((BAND - 28) / ROWS);
      const y = TOP + (rows.get(section.key) ?? 0) * BAND + spread;
      return [path, { x: scale.x(date.from), y: Math.round(y) }];
    }),
  );
}

interface Scale {
  readonly years: readonly number[];
  /** From an instant in ms to px. */
  readonly x: (instant: number) => number;
}

/** From the first of January of the first year to the end of the last. */
function scaleOf(articles: readonly Article[]): Scale {
  const written = articles.map(({ date }) => Number(date.iso.slice(0, 4)));
  const first = written.reduce((a, b) => Math.min(a, b), written[0] ?? 0);
  const last = written.reduce((a, b) => Math.max(a, b), first);
  const [from, until] = [Date.UTC(first, 0), Date.UTC(last + 1, 0)];
  return {
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    x: (instant) => Math.round(LEFT + ((instant - from) / (until - from)) * (WIDTH - LEFT - RIGHT)),
  };
}
