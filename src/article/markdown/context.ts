import type { Env } from "markdown-it";
import type { Archive } from "../archive.ts";
import type { AnchorLink, Announcement } from "../article.ts";
import type { Block } from "../blocks.ts";
import type { Findings, Place } from "../problem.ts";
import type { Typesetter } from "../prose.ts";
import type { Site } from "../site.ts";

/** What the Markdown rules know of the article that they are reading. */
export interface BodyContext {
  readonly article: Pick<Announcement, "path" | "lang">;
  readonly archive: Archive;
  readonly site: Site;
  readonly findings: Findings;
  readonly typeset: Typesetter;
  /** The body's lines, and how many lines of the file stand before them. */
  readonly lines: readonly string[];
  readonly lineOffset: number;
  /** Filled by the rules. */
  readonly blocks: Block[];
  readonly links: Set<string>;
  readonly anchorLinks: AnchorLink[];
  /** Files under `articles/` that the body leads to: to be published with it. */
  readonly attachments: Set<string>;
}

const contexts = new WeakMap<Env, BodyContext>();

/** A fresh environment for one run of markdown-it, tied to its article. */
export function environmentFor(context: BodyContext): Env {
  const env: Env = {};
  contexts.set(env, context);
  return env;
}

export function contextOf(env: Env | undefined): BodyContext {
  const context = env && contexts.get(env);
  if (context === undefined) throw new Error("markdown-it was run without an article's context");
  return context;
}

/** Where in the file `needle` stands, looked for in the lines that a token was made from. */
export function placeIn(
  context: BodyContext,
  map: readonly [number, number] | null,
  needle = "",
): Place {
  const [from, to] = map ?? [0, context.lines.length];
  for (let index = from; index < to; index++) {
    const column = needle === "" ? 0 : (context.lines[index]?.indexOf(needle) ?? -1);
    if (column >= 0) return { line: context.lineOffset + index + 1, column: column + 1 };
  }
  return { line: context.lineOffset + from + 1, column: 1 };
}
