import type { CacheClass } from "./file-manifest.ts";

/** Folders whose files are named by their content; every other file keeps its address while its content changes. */
export const FOREVER_FOLDERS: readonly string[] = [
  "assets/",
  "images/",
  ...["pagefind/", "pagefind/archive/"].flatMap((index) =>
    ["fragment/", "index/", "filter/"].map((folder) => index + folder),
  ),
  "pagefind/vocabulary/",
];

/** Files that are, in folders where others are not. */
export const FOREVER_FILE = /^pagefind\/(archive\/)?pagefind\.[^/]+\.pf_meta$/;

/** How each class is told to browsers and hosts. */
export const CACHE_CONTROL: Readonly<Record<CacheClass, string>> = {
  forever: "public, max-age=31536000, immutable",
  revalidate: "public, max-age=0, must-revalidate",
};

/**
 * How long a file of a publication may be kept.
 *
 * @param file its path from the root, with `/`
 */
export function cacheClassOf(file: string): CacheClass {
  const forever =
    FOREVER_FOLDERS.some((folder) => file.startsWith(folder)) || FOREVER_FILE.test(file);
  return forever ? "forever" : "revalidate";
}
