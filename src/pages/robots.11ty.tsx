import { robots } from "../components/machines/reservation.ts";
import type { Publication } from "../components/publication.ts";

export const data = { permalink: "robots.txt", eleventyExcludeFromCollections: true };

/** What robots may do here, and where the sitemaps are. */
export function render({ publication }: { readonly publication: Publication }): string {
  return robots(publication);
}
