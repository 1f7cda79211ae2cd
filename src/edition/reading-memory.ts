import type { Article, Body } from "../article/article.ts";
import type { ReadFront } from "../article/read-front.ts";
import type { Findings } from "../figures/findings.ts";
import type { SourceFile } from "../reading/source-file.ts";
import type { Trace } from "./questions.ts";

/** A good front matter. Its file is read again for the places of its keys, and for the body as written. */
export type RememberedFront = Findings<Omit<ReadFront, "placeOf" | "body">>;

/** The words of an article: by far the most of it, and what fewest ask for. */
export type BodyText = Pick<Body, "parts" | "passages">;

/** A standfirst and a body rendered, but for the words of the body. */
export type RememberedBody = Findings<
  Pick<Article, "standfirst" | "standfirstHtml"> & { readonly body: Omit<Body, keyof BodyText> }
>;

/** What is remembered of one file. */
export interface Remembered {
  readonly front: RememberedFront;
  readonly body: RememberedBody;
  readonly text: BodyText;
}

/** A result, and what it asked of the rest of the archive. */
export interface Kept<Value> {
  readonly value: Value;
  readonly trace: Trace;
}

/**
 * What earlier readings found in the same bytes at the same path, with the same house and the same code.
 * The press keeps it; the rest of what a result depends on is in its trace.
 */
export interface ReadingMemory {
  recall<Kind extends keyof Remembered>(
    kind: Kind,
    source: SourceFile,
  ): Kept<Remembered[Kind]> | undefined;
  keep<Kind extends keyof Remembered>(
    kind: Kind,
    source: SourceFile,
    kept: Kept<Remembered[Kind]>,
  ): void;
}

/** For a reading that nothing was read before. */
export const NO_MEMORY: ReadingMemory = { recall: () => undefined, keep: () => {} };
