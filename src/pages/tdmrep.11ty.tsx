import { tdmReservation } from "../components/machines/reservation.ts";
import type { Publication } from "../components/publication.ts";

export const data = { permalink: ".well-known/tdmrep.json", eleventyExcludeFromCollections: true };

/** The reservation of text and data mining, where miners look for it. */
export function render({ publication }: { readonly publication: Publication }): string {
  return tdmReservation(publication);
}
