import { opensearch } from "../components/machines/opensearch.ts";
import type { Publication } from "../components/publication.ts";

export const data = { permalink: "opensearch.xml", eleventyExcludeFromCollections: true };

/** How a browser searches the paper. */
export function render({ publication }: { readonly publication: Publication }): string {
  return opensearch(publication);
}
