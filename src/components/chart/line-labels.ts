import type { Curve, LinePlot } from "./line-plot.ts";

/** About the width of a character of a label, and the height of its line, in pixels. */
const CHARACTER = 7.8;
const LINE = 17;
/** As long as a line of a label at a curve's end may be. */
const END_CHARACTERS = 15;
const BETWEEN = 6;

/** What stands at the end of a curve: its name and its last value, line by line. */
export interface EndLabel {
  readonly lines: readonly string[];
  /** The baseline of the first line. */
  readonly y: number;
}

export interface EndLabels {
  /** In the order of the curves. */
  readonly labels: readonly EndLabel[];
  readonly width: number;
  /** What they need, if that is more than the drawing has. */
  readonly height: number;
}

/** What labels before a drawing take of its width. */
export function widthOf(labels: readonly string[]): number {
  return Math.ceil(Math.max(0, ...labels.map((label) => label.length)) * CHARACTER);
}

/** The labels of curves at the height of their ends, moved apart where they would touch. */
export function endLabels(curves: readonly Curve[], height: number): EndLabels {
  const named = curves.length > 1;
  const blocks = curves.map(({ name, last, end }, curve) => {
    const lines = [...(named ? wrapped(name) : []), last];
    return { curve, lines, size: lines.length * LINE, middle: end.y };
  });
  let floor = 0;
  const placed = blocks
    .toSorted((one, other) => one.middle - other.middle || one.curve - other.curve)
    .map((block) => {
      const top = Math.max(floor, block.middle - block.size / 2);
      floor = top + block.size + BETWEEN;
      return { ...block, top };
    });
  let ceiling = Math.max(
    height,
    blocks.reduce((sum, { size }) => sum + size + BETWEEN, -BETWEEN),
  );
  const needed = ceiling;
  const settled = placed.toReversed().map((block) => {
    const top = Math.min(block.top, ceiling - block.size);
    ceiling = top - BETWEEN;
    return { ...block, top };
  });
  return {
    labels: settled
      .toSorted((one, other) => one.curve - other.curve)
      .map(({ lines, top }) => ({ lines, y: Math.round(top + LINE - 4) })),
    width: widthOf(blocks.flatMap(({ lines }) => lines)),
    height: needed,
  };
}

/** A name cut at its spaces, a word that is longer than a line at that length. */
function wrapped(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/ +/)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (joined.length <= END_CHARACTERS && last !== undefined) lines[lines.length - 1] = joined;
    else lines.push(...(word.match(new RegExp(`.{1,${END_CHARACTERS}}`, "gu")) ?? []));
  }
  return lines;
}

export interface PlaceLabel {
  readonly x: number;
  readonly label: string;
  readonly anchor: "start" | "middle" | "end";
  /** 1 where it would run into what stands on the first. */
  readonly line: 0 | 1;
}

/**
 * As many names of rows as stand side by side under a drawing of this width, at equal steps, the first and
 * the last always.
 */
export function placeLabels(places: LinePlot["places"], width: number): PlaceLabel[] {
  const last = places.length - 1;
  for (let step = 1; step < last; step++) {
    const shown = places
      .map((place, index) => ({ ...place, index }))
      .filter(({ index }) => index === last || (index % step === 0 && last - index >= step))
      .map(({ x, label, index }) => labelAt(x, label, index, last));
    if (shown.every((one, index) => index === 0 || areApart(shown[index - 1], one, width)))
      return shown;
  }
  const ends = [...new Set([0, last])].flatMap((index) => {
    const place = places[index];
    return place === undefined ? [] : [labelAt(place.x, place.label, index, last)];
  });
  const [first, second] = ends;
  if (first === undefined || second === undefined || areApart(first, second, width)) return ends;
  return [first, { ...second, line: 1 }];
}

function labelAt(x: number, label: string, index: number, last: number): PlaceLabel {
  return { x, label, anchor: index === 0 ? "start" : index === last ? "end" : "middle", line: 0 };
}

function areApart(left: PlaceLabel | undefined, right: PlaceLabel, width: number): boolean {
  if (left === undefined) return true;
  const edge = ({ x, label, anchor }: PlaceLabel, side: 0 | 1) => {
    const size = label.length * CHARACTER;
    const start = (x / 100) * width - { start: 0, middle: size / 2, end: size }[anchor];
    return start + side * size;
  };
  return edge(left, 1) + 2 * BETWEEN <= edge(right, 0);
}
