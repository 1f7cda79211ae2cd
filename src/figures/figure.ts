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
}
