import type { Token } from "markdown-it";
import type { Block } from "../article/blocks.ts";
import type { BodyContext } from "./context.ts";

/** A line of a paragraph, as its readers see it. */
export interface Line {
  readonly children: readonly Token[];
  /** The lines of the body that it was made from, as markdown-it counts them. */
  readonly map: [number, number] | null;
}

/** Makes blocks of a line, or leaves it to the next reader. */
export type LineReader = (line: Line, context: BodyContext) => Block[] | undefined;
