import type { Article } from "../article/article.ts";
import type { Section } from "../house/house.ts";
import type { Relation } from "../related/groups.ts";
import type { Palette, Shades } from "../styles/palette.ts";
import { groundsOf } from "../styles/palette.ts";
import { legible } from "../styles/section-colours.ts";

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
/** Stories of one moment are spread over the height of their band, in so many rows: primes, to fill them all. */
const ROWS = [7, 11, 13, 17, 23, 31];
/** With more stories than this, points are smaller and stand in more rows; with more relations, lines are fainter. */
const MANY = 400;

/**
 * The whole archive: stories as points, by section and date; relations as lines between them. A picture by
 * itself, by day and by night.
 */
export function ArchiveMap({ sections, articles, relations, orphans, palette }: Props) {
  const shown = sections.filter(({ key }) => articles.some(({ section }) => section.key === key));
  const scale = scaleOf(articles);
  const rows = new Map(shown.map(({ key }, row) => [key, row]));
  const points = pointsOf(rows, articles, scale);
  const radius =
    Math.round(5 * Math.max(0.25, Math.sqrt(MANY / Math.max(MANY, articles.length))) * 10) / 10;
  const height = TOP + shown.length * BAND + 50;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${WIDTH} ${height}`} role="img">
      <title>{`Les articles et leurs liens\u00A0: ${articles.length} articles, ${relations.length} liens`}</title>
      <style>{coloursOf(shown, palette, Math.min(1, MANY / relations.length))}</style>
      <rect class="paper" width={WIDTH} height={height} />
      {scale.years.map((year) => (
        <g key={year}>
          <line
            x1={scale.x(Date.UTC(year, 0))}
            x2={scale.x(Date.UTC(year, 0))}
            y1={TOP - 20}
            y2={height - 40}
            class="rule"
          />
          <text
            x={scale.x(Date.UTC(year, 0)) + 6}
            y={TOP - 24}
            font-family="sans-serif"
            font-size="19"
            class="soft"
          >
            {year}
          </text>
        </g>
      ))}
      {shown.map(({ key, title }, row) => (
        <text
          key={key}
          class={`s${row}`}
          x={LEFT - 20}
          y={TOP + row * BAND + BAND / 2}
          text-anchor="end"
          font-family="sans-serif"
          font-weight="600"
          font-size="20"
        >
          {title}
        </text>
      ))}
      {relations.map(([one, other]) => (
        <Line key={`${one} ${other}`} from={points.get(one)} to={points.get(other)} />
      ))}
      {articles.map(({ path, title, section }) => {
        const point = points.get(path);
        return point === undefined ? null : (
          <circle
            key={path}
            cx={point.x}
            cy={point.y}
            r={radius}
            class={`s${rows.get(section.key)}${orphans.has(path) ? " alone" : ""}`}
          >
            <title>{title.typeset}</title>
          </circle>
        );
      })}
    </svg>
  );
}

/** The colours of the map by day, then by night. Preact escapes a style sheet as any text: it has no sign to escape. */
function coloursOf(sections: readonly Section[], palette: Palette, strength: number): string {
  const by = (theme: keyof Shades): string => {
    const { paper, ink, inkSoft, rule } = palette;
    const accents = sections.map(({ accent }, row) => {
      const colour = accent ? legible(accent, groundsOf(palette, theme)) : ink[theme];
      return `.s${row}{fill:${colour}}circle.s${row}{stroke:${colour}}`;
    });
    return [
      `.paper{fill:${paper[theme]}}.soft{fill:${inkSoft[theme]}}.rule{stroke:${rule[theme]}}`,
      `.relation{stroke:${ink[theme]}}`,
      ...accents,
      `.alone{fill:${paper[theme]}}`,
    ].join("");
  };
  const opacity = Math.max(0.04, 0.3 * Math.sqrt(strength)).toFixed(2);
  const drawn = `.relation{fill:none;stroke-opacity:${opacity}}circle{stroke-width:1}`;
  return `${drawn}${by("day")}@media(prefers-color-scheme:dark){${by("night")}}`;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface LineProps {
  readonly from: Point | undefined;
  readonly to: Point | undefined;
}

function Line({ from, to }: LineProps) {
  if (from === undefined || to === undefined) return null;
  const bend = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - Math.abs(from.x - to.x) / 8 };
  const round = (value: number) => Math.round(value * 10) / 10;
  return (
    <path
      d={`M${from.x} ${from.y}Q${round(bend.x)} ${round(bend.y)} ${to.x} ${to.y}`}
      class="relation"
    />
  );
}

function pointsOf(
  rows: ReadonlyMap<string, number>,
  articles: readonly Article[],
  scale: Scale,
): Map<string, Point> {
  const counts = new Map<string, number>();
  const crowd = Math.sqrt(articles.length / MANY);
  const lines = ROWS.find((count) => count >= 7 * crowd) ?? 31;
  return new Map(
    articles.toReversed().map(({ path, section, date }) => {
      const turn = counts.get(section.key) ?? 0;
      counts.set(section.key, turn + 1);
      const spread = 14 + ((turn * 3) % lines) * ((BAND - 28) / lines);
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
