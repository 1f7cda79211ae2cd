import { newsSitemap } from "../machines/sitemap.ts";
import type { Publication } from "../publication/publication.ts";
import { onePageAt } from "./template-data.ts";

export const data = onePageAt("/sitemap-news.xml");

/** The news of the last two days, for those who read news only. */
export function render({ publication }: { readonly publication: Publication }): string {
  return newsSitemap(publication);
}
