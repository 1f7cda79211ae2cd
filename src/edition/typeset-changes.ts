import { frontMatterSchema } from "../article/front-matter-schema.ts";
import { readFront } from "../article/read-front.ts";
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
  const { house, files } = input;
  const { found, reading } = readFronts(input);
  const schema = frontMatterSchema(house);
  return found.map(({ one, source }) => {
    const { changes } = recordingChanges(() => {
      readFront(source, { schema, house, files });
      renderBody(reading, one.body, one.front);
    });
    return { file: one.front.file, changes };
  });
}
