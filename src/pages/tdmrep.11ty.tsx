import { tdmReservation } from "../machines/reservation.ts";
import type { Publication } from "../publication/publication.ts";
import { onePageAt } from "./template-data.ts";

export const data = onePageAt("/.well-known/tdmrep.json");

/** The reservation of text and data mining, where miners look for it. */
export function render({ publication }: { readonly publication: Publication }): string {
  return tdmReservation(publication);
}
