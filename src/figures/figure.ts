import type { Prose } from "../french/prose.ts";

/** A caption with its picture, or waiting for it: `picture` is missing when only words came. */
export interface Figure {
  /** Path under `articles/`, with `/`. */
  readonly picture?: string;
  /** What the picture shows, for those who do not see it; empty when decorative. */
  readonly alt: Prose;
  readonly caption?: Prose;
  readonly credit?: string;
  /** What must stay in view when the picture is cropped: x and y from 0 to 1. */
  readonly focus?: readonly [number, number];
  /** A drawing with words: shown whole wherever it is, and too small to read in no list. */
  readonly uncut?: boolean;
  /** Path of a detail without words, for small lists. */
  readonly thumbnail?: string;
  /** What is shown on a dark page: the path of another drawing, or this one turned. */
  readonly dark?: string;
}

/** A drawing that the page itself turns for the dark. */
export const TURNED = "auto";

/** All pictures of a figure, by the key that asks for each. */
export function picturesIn({ picture, thumbnail, dark }: Figure): [FigurePart, string][] {
  const parts = { src: picture, thumbnail, dark: dark === TURNED ? undefined : dark };
  return FIGURE_PARTS.flatMap((part): [FigurePart, string][] => {
    const path = parts[part];
    return path === undefined ? [] : [[part, path]];
  });
}

const FIGURE_PARTS = ["src", "thumbnail", "dark"] as const;
type FigurePart = (typeof FIGURE_PARTS)[number];

/** The figure as a small list shows it: by its detail, or by none where its words could not be read. */
export function smallFigure(figure: Figure): Figure | undefined {
  const { alt, thumbnail, uncut, dark } = figure;
  if (thumbnail === undefined) return uncut ? undefined : figure;
  return { alt, picture: thumbnail, ...(dark === TURNED && { dark }) };
}
