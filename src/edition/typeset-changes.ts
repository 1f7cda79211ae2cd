import { recordingChanges, type TypesetChange } from "../french/typography/changes.ts";
import { renderBody } from "../markdown/render-body.ts";
import type { EditionInput } from "./read-fronts.ts";
import { readFronts } from "./read-fronts.ts";

/** What the typographer changed in one article. */
export interface ArticleChanges {
  readonly file: string;
  readonly changes: readonly TypesetChange[];
}

/** Typesets every article anew, titles and bodies, and tells what the rules changed in each. */
export function typesetChanges(input: EditionInput): ArticleChanges[] {
  const { sources } = input;
  const { reading } = readFronts(input);
  return sources.flatMap((source) => {
    const { value: one, changes: ofHead } = recordingChanges(
      () => readFronts({ ...input, sources: [source] }).found[0]?.one,
    );
    if (one === undefined) return [];
    const { changes } = recordingChanges(() => renderBody(reading, one.body, one.front));
    return { file: one.front.file, changes: [...ofHead, ...changes] };
  });
}
