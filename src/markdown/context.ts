import type { Env } from "markdown-it";
import { decoded } from "../addresses/address.ts";
import type { AnchorLink, ArticleFront } from "../article/article.ts";
import type { Block } from "../article/blocks.ts";
import type { Place } from "../desk/problem.ts";
import type { Problems } from "../desk/problems.ts";
import type { PictureUse } from "../figures/picture-use.ts";
import type { Typesetter } from "../french/prose.ts";
import type { Site } from "../house/house.ts";
import type { References } from "./references.ts";

/** What the Markdown rules know of the article that they are reading. */
export interface BodyContext {
  readonly article: Pick<ArticleFront, "path" | "lang"> &
    Partial<Pick<ArticleFront, "title" | "date" | "live">>;
  readonly references: References;
  readonly site: Site;
  readonly problems: Problems;
  readonly typeset: Typesetter;
  /** The body's lines, and how many lines of the file stand before them. */
  readonly lines: readonly string[];
  readonly lineOffset: number;
  /** Where all that is wrong is told: the key of a standfirst, whose lines are not the file's. */
  readonly at?: Place;
  /** Filled by the rules. */
  readonly blocks: Block[];
  readonly pictures: PictureUse[];
  readonly links: Set<string>;
  readonly anchorLinks: AnchorLink[];
  /** Files under `articles/` that the body leads to: to be published with it. */
  readonly attachments: Set<string>;
}

const contexts = new WeakMap<Env, BodyContext>();

/** A fresh environment for one run of markdown-it, tied to its article. */
export function environmentFor(context: BodyContext): Env {
  const env: Env = { lang: context.article.lang }; // read by the typography, which spares other languages
  contexts.set(env, context);
  return env;
}

export function contextOf(env: Env | undefined): BodyContext {
  const context = env && contexts.get(env);
  if (context === undefined) throw new Error("markdown-it was run without an article's context");
  return context;
}

/**
 * Where in the file a text stands, looked for in the lines that a token was made from: as
 * markdown-it has it (an address percent-encoded), else as the editor wrote it.
 */
export function placeIn(
  context: BodyContext,
  map: readonly [number, number] | null,
  needle = "",
): Place {
  if (context.at !== undefined) return context.at;
  const [from, to] = map ?? [0, context.lines.length];
  for (const text of new Set([needle, decoded(needle)])) {
    for (let index = from; index < to && text !== ""; index++) {
      const column = context.lines[index]?.indexOf(text) ?? -1;
      if (column >= 0) return { line: context.lineOffset + index + 1, column: column + 1 };
    }
  }
  return { line: context.lineOffset + from + 1, column: 1 };
}
