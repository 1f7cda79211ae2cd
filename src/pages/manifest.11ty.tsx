import { webManifest } from "../components/machines/web-manifest.ts";
import type { Publication } from "../components/publication.ts";

export const data = { permalink: "manifest.webmanifest", eleventyExcludeFromCollections: true };

/** The paper as an application. */
export function render({ publication }: { readonly publication: Publication }): string {
  return webManifest(publication);
}
