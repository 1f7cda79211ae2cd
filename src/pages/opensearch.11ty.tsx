import { opensearch } from "../machines/opensearch.ts";
import type { Publication } from "../publication/publication.ts";
import { onePageAt } from "./template-data.ts";

export const data = onePageAt("/opensearch.xml");

/** How a browser searches the paper. */
export function render({ publication }: { readonly publication: Publication }): string {
  return opensearch(publication);
}
