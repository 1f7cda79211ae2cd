import { newsSitemap } from "../components/machines/sitemap.ts";
import type { Publication } from "../components/publication.ts";

export const data = { permalink: "sitemap-news.xml", eleventyExcludeFromCollections: true };

/** The news of the last two days, for those who read news only. */
export function render({ publication }: { readonly publication: Publication }): string {
  return newsSitemap(publication);
}
