import { robots } from "../machines/reservation.ts";
import type { Publication } from "../publication/publication.ts";
import { onePageAt } from "./template-data.ts";

export const data = onePageAt("/robots.txt");

/** What robots may do here, and where the sitemaps are. */
export function render({ publication }: { readonly publication: Publication }): string {
  return robots(publication);
}
