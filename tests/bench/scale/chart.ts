/** What something costs by the size of an archive: articles, and seconds of CPU. */
export interface Curve {
  readonly name: string;
  readonly points: readonly (readonly [articles: number, seconds: number])[];
}

const [WIDTH, HEIGHT] = [760, 420];
const MARGIN = { left: 60, right: 230, top: 20, bottom: 40 };
const COLOURS = ["#8a5a00", "#2f6f4f", "#5b4b9a", "#b3261e", "#1f5fa8", "#00696f", "#6b6b6b"];

/** Curves on two logarithmic scales: a straight line of slope one is growth as the archive's. */
export function chartOf(curves: readonly Curve[]): string {
  const all = curves.flatMap(({ points }) => points);
  const [left, right] = rangeOf(all.map(([articles]) => articles));
  const [low, high] = rangeOf(all.map(([, seconds]) => seconds));
  const x = (articles: number) =>
    MARGIN.left + share(articles, left, right) * (WIDTH - MARGIN.left - MARGIN.right);
  const y = (seconds: number) =>
    HEIGHT - MARGIN.bottom - share(seconds, low, high) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const grid = [
    ...powers(left, right).map(
      (at) =>
        `<path d="M${round(x(at))} ${MARGIN.top}V${HEIGHT - MARGIN.bottom}" stroke="#ddd"/><text x="${round(x(at))}" y="${HEIGHT - 18}" text-anchor="middle">${at}</text>`,
    ),
    ...powers(low, high).map(
      (at) =>
        `<path d="M${MARGIN.left} ${round(y(at))}H${WIDTH - MARGIN.right}" stroke="#ddd"/><text x="${MARGIN.left - 8}" y="${round(y(at) + 4)}" text-anchor="end">${at} s</text>`,
    ),
  ];
  let last = Number.NEGATIVE_INFINITY;
  const lines = curves
    .map(({ name, points }, index) => ({ name, points, colour: COLOURS[index % COLOURS.length] }))
    .toSorted((a, b) => y(a.points.at(-1)?.[1] ?? low) - y(b.points.at(-1)?.[1] ?? low))
    .map(({ name, points, colour }) => {
      const path = points.map(([a, s]) => `${round(x(a))} ${round(y(s))}`).join("L");
      last = Math.max(last + 16, y(points.at(-1)?.[1] ?? low) + 4);
      const dots = points.map(
        ([a, s]) => `<circle cx="${round(x(a))}" cy="${round(y(s))}" r="3"/>`,
      );
      return `<g stroke="${colour}" fill="${colour}"><path d="M${path}" fill="none" stroke-width="2"/>${dots.join("")}<text x="${WIDTH - MARGIN.right + 10}" y="${round(last)}" stroke="none">${name}</text></g>`;
    });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12"><title>Secondes de processeur selon le nombre d’articles</title><rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>${grid.join("")}${lines.join("")}</svg>\n`;
}

function rangeOf(values: readonly number[]): [number, number] {
  return [
    10 ** Math.floor(Math.log10(Math.min(...values))),
    10 ** Math.ceil(Math.log10(Math.max(...values))),
  ];
}

function powers(from: number, to: number): number[] {
  return Array.from(
    { length: Math.round(Math.log10(to / from)) + 1 },
    (_, power) => from * 10 ** power,
  );
}

function share(value: number, from: number, to: number): number {
  return Math.log(value / from) / Math.log(to / from);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
