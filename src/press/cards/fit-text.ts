import type { Faces, StyledCharacter } from "./faces.ts";

/** A text broken into lines that fit a box. */
export interface FittedText {
  readonly lines: readonly (readonly StyledCharacter[])[];
  /** In px. */
  readonly size: number;
}

export interface Box {
  readonly width: number;
  readonly height: number;
  /** Sizes to try in px, the largest first. */
  readonly sizes: readonly number[];
  /** Of a line, in sizes. */
  readonly leading: number;
}

const ELLIPSIS: StyledCharacter = { character: "…", manner: "text" };

/**
 * Sets a text as large as a box allows, in lines of about the same length. It is broken at plain
 * spaces only: those that French puts before « ? » and inside « » hold.
 */
export function fitText(text: readonly StyledCharacter[], faces: Faces, box: Box): FittedText {
  const widthAt = (size: number) => (line: readonly StyledCharacter[]) => faces.widthOf(line, size);
  const [smallest = 16] = box.sizes.toReversed();
  for (const size of box.sizes) {
    const words = wordsOf(text);
    const width = widthAt(size);
    if (words.some((word) => width(word) > box.width)) continue;
    const lines = breakLines(words, box.width, width);
    if (lines.length * size * box.leading > box.height) continue;
    return { lines: balanced(words, lines, box.width, width), size };
  }
  const width = widthAt(smallest);
  const words = wordsOf(text).flatMap((word) => chopped(word, box.width, width));
  const most = Math.max(1, Math.floor(box.height / (smallest * box.leading)));
  const lines = breakLines(words, box.width, width);
  return {
    lines: lines.length <= most ? lines : shortened(lines, most, box.width, width),
    size: smallest,
  };
}

type Words = readonly (readonly StyledCharacter[])[];
type Measure = (line: readonly StyledCharacter[]) => number;

function wordsOf(text: readonly StyledCharacter[]): StyledCharacter[][] {
  const words: StyledCharacter[][] = [[]];
  for (const styled of text) {
    if (styled.character === " ") words.push([]);
    else words.at(-1)?.push(styled);
  }
  return words.filter((word) => word.length > 0);
}

const SPACE: StyledCharacter = { character: " ", manner: "text" };

function breakLines(words: Words, most: number, width: Measure): StyledCharacter[][] {
  const lines: StyledCharacter[][] = [];
  let filled = 0;
  for (const word of words) {
    const more = width([SPACE]) + width(word);
    const line = lines.at(-1);
    if (line !== undefined && filled + more <= most) {
      line.push(SPACE, ...word);
      filled += more;
    } else {
      lines.push([...word]);
      filled = width(word);
    }
  }
  return lines;
}

/** The narrowest measure that takes no more lines. */
function balanced(
  words: Words,
  lines: StyledCharacter[][],
  most: number,
  width: Measure,
): StyledCharacter[][] {
  let [low, high] = [Math.max(...words.map(width), 0), most];
  let best = lines;
  while (high - low > 2) {
    const middle = (low + high) / 2;
    const tried = breakLines(words, middle, width);
    if (tried.length > lines.length) low = middle;
    else [high, best] = [middle, tried];
  }
  return best;
}

/** A word that is wider than the box, in pieces that are not. */
function chopped(
  word: readonly StyledCharacter[],
  most: number,
  width: Measure,
): StyledCharacter[][] {
  const pieces: StyledCharacter[][] = [[]];
  for (const styled of word) {
    const piece = pieces.at(-1) ?? [];
    if (piece.length > 0 && width([...piece, styled]) > most) pieces.push([styled]);
    else piece.push(styled);
  }
  return pieces;
}

function shortened(
  lines: StyledCharacter[][],
  count: number,
  most: number,
  width: Measure,
): StyledCharacter[][] {
  const kept = lines.slice(0, count);
  let last = kept.pop() ?? [];
  while (last.length > 1 && width([...last, ELLIPSIS]) > most) last = last.slice(0, -1);
  return [...kept, [...last, ELLIPSIS]];
}
