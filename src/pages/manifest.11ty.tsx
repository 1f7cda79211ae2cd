import { webManifest } from "../machines/web-manifest.ts";
import type { Publication } from "../publication/publication.ts";
import { onePageAt } from "./template-data.ts";

export const data = onePageAt("/manifest.webmanifest");

/** The paper as an application. */
export function render({ publication }: { readonly publication: Publication }): string {
  return webManifest(publication);
}
