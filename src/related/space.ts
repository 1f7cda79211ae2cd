import { RowComparer } from "./compare-rows.ts";
import type { Evidence, Features } from "./evidence.ts";
import { markMatrix, textMatrix } from "./matrix.ts";
import { allKeys, Numbering, sharedKeys } from "./numbering.ts";
import { Statistics } from "./statistics.ts";

/** What an archive is measured by; a row below the horizon is searched among those, others among all before. */
export interface Measures {
  readonly horizon: number;
  readonly text: Statistics;
  readonly marks: Statistics;
  /** By row: the length of its text. */
  readonly lengths: Float64Array;
}

/** Articles as the engine compares them; rows are articles, the oldest first. */
export interface Space {
  readonly text: RowComparer;
  readonly marks: RowComparer;
}

/**
 * @param counted by row: whether statistics are taken from it
 * @param known lengths of the first rows, by the same statistics
 */
export function measuresOf(
  all: readonly Evidence[],
  horizon = all.length,
  counted: readonly boolean[] = all.map((_, row) => row < horizon),
  known: Float64Array = new Float64Array(),
): Measures {
  const base = all.filter((_, row) => counted[row]);
  const text = new Statistics(base.map((one) => one.text));
  const marks = new Statistics(base.map((one) => one.marks));
  const lengths = Float64Array.from(all, (one, row) => known[row] ?? text.lengthOf(one.text));
  return { horizon, text, marks, lengths };
}

/** The space of all articles, each with what it shares with others. */
export function wholeSpace(all: readonly Evidence[], measures: Measures): Space {
  return spaceOf(all, measures, sharedKeys);
}

/** The space in which only the rows from one on are searched: others have what those have, and no more. */
export function spaceFrom(all: readonly Evidence[], from: number, measures: Measures): Space {
  return spaceOf(all, measures, (features) => allKeys(features.slice(from)));
}

/** The space of a few articles, in which no other has anything. */
export function spaceAmong(
  all: readonly Evidence[],
  rows: ReadonlySet<number>,
  measures: Measures,
): Space {
  const some = all.map((one, row) => (rows.has(row) ? one : undefined));
  return spaceOf(some, measures, sharedKeys);
}

function spaceOf(
  all: readonly (Evidence | undefined)[],
  { text, marks, lengths }: Measures,
  keysOf: (all: readonly (Features | undefined)[]) => Uint32Array,
): Space {
  const texts = all.map((one) => one?.text);
  const words = new Numbering(keysOf(texts), text);
  const marked = all.map((one) => one?.marks);
  const labels = new Numbering(keysOf(marked), marks);
  return {
    text: new RowComparer(textMatrix(texts, words, text, lengths), words.size, rareOf(words, text)),
    marks: new RowComparer(markMatrix(marked, labels, marks), labels.size),
  };
}

/** What a larger share of the articles has leads to everything, so it leads nowhere. */
const COMMON = 0.1;
/** Up to this many articles nothing is common. */
const FEW = 500;

/** How many of the features are worth an index: they are numbered by how many articles have them. */
function rareOf({ inBase, size }: Numbering, { articles }: Statistics): number {
  if (articles <= FEW) return size;
  const common = inBase.findIndex((seen) => seen > COMMON * articles);
  return common < 0 ? size : common;
}
