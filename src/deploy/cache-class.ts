import type { CacheClass } from "../publication/file-manifest.ts";

/** What is named by its content, in publications of presses that wrote no manifest of files. */
const NAMED_BY_CONTENT =
  /^(assets|images)\/|^pagefind\/(archive\/)?(fragment|index|filter|vocabulary)\/|^pagefind\/.*\.pf_meta$/;

/** @param path from the root of the publication, with `/` */
export function cacheClassOf(path: string): CacheClass {
  return NAMED_BY_CONTENT.test(path) ? "forever" : "revalidate";
}
