import type { CacheClass } from "./file-manifest.ts";

/** Files that are named by their content; every other keeps its address while its content changes. */
const NAMED_BY_CONTENT: readonly RegExp[] = [
  /^(assets|images)\//,
  /^pagefind\/(archive\/)?(fragment|index|filter)\//,
  /^pagefind\/(archive\/)?pagefind\.[^/]+\.pf_meta$/,
  /^pagefind\/vocabulary\//,
];

/**
 * How long a file of a publication may be kept.
 *
 * @param file its path from the root, with `/`
 */
export function cacheClassOf(file: string): CacheClass {
  return NAMED_BY_CONTENT.some((pattern) => pattern.test(file)) ? "forever" : "revalidate";
}
