import type { Publication } from "../publication.ts";
import { siteOf } from "../publication.ts";

/** The full public address of a page or file of the site, percent-encoded. */
export function absolute(publication: Publication, address: string): string {
  return siteOf(publication).url + encodeURI(address).replace(/^\//, "");
}
