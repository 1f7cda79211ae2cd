import type { Body } from "../article/article.ts";
import { withoutUndefined } from "../collections/without-undefined.ts";
import { HEAD_OF_FILE } from "../desk/problem.ts";
import type { Findings } from "../figures/findings.ts";
import type { HousePage } from "../house/house.ts";
import type { Reading } from "./reading.ts";
import { renderBody, renderStandfirst } from "./render-body.ts";

/** A page of the house as readers see it. */
export interface RenderedHousePage extends HousePage {
  readonly standfirstHtml?: string;
  readonly body: Body;
}

/**
 * Renders a page of the house with the Markdown of articles; its links start at their root. A borrowed
 * page may link to its lender's articles: nobody here could mend that, so only the lender is told.
 */
export function renderHousePage(reading: Reading, page: HousePage): Findings<RenderedHousePage> {
  const owner = { path: page.key, file: page.file, lang: "fr" };
  const head = page.standfirst && renderStandfirst(reading, page.standfirst, owner, HEAD_OF_FILE);
  const body = renderBody(reading, page.written, owner);
  return {
    value: withoutUndefined({
      ...page,
      standfirst: head?.value.standfirst,
      standfirstHtml: head?.value.html || undefined,
      body: body.value,
    }),
    problems: page.borrowed ? [] : [...(head?.problems ?? []), ...body.problems],
    pictures: [],
  };
}
