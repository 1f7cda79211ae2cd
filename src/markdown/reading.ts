import type { MarkdownIt } from "markdown-it";
import type { Site } from "../house/house.ts";
import type { References } from "./references.ts";

/** What every body of an edition is rendered with. */
export interface Reading {
  readonly markdown: MarkdownIt;
  readonly references: References;
  readonly site: Site;
}
