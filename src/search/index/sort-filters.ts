import { createHash } from "node:crypto";
import { z } from "zod";
import { compareText } from "../../collections/order.ts";
import type { Bundle } from "./pagefind-files.ts";
import { pack, take, unpack } from "./pagefind-files.ts";

/** A filter in the metadata of an index: its name, and the hash that names its file. */
export const filterEntrySchema = z.tuple([z.string(), z.string()]);
type FilterEntry = z.infer<typeof filterEntrySchema>;

const filterSchema = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.number())]))]);

/**
 * Pagefind 1.5.2 gives filters and their values in the order of a hash map, another at each run: here
 * they are sorted, and named by what they hold, so that an index depends on its articles alone.
 *
 * @param files the bundle, whose filters are replaced
 */
export function sortFilters(
  files: Bundle,
  language: string,
  filters: readonly FilterEntry[],
): FilterEntry[] {
  const renamed = new Map<string, string>();
  for (const path of [...files.keys()]) {
    const [, hash] = /^filter\/(.+)\.pf_filter$/.exec(path) ?? [];
    if (hash === undefined || !hash.startsWith(`${language}_`)) continue;
    const [name, values] = filterSchema.parse(unpack(take(files, path)));
    const bytes = pack([name, values.toSorted(([a], [b]) => compareText(a, b))]);
    const sorted = `${language}_${createHash("sha256").update(bytes).digest("hex").slice(0, 7)}`;
    files.set(`filter/${sorted}.pf_filter`, bytes);
    renamed.set(hash, sorted);
  }
  return filters
    .map(([name, hash]): FilterEntry => [name, renamed.get(hash) ?? hash])
    .toSorted(([a], [b]) => compareText(a, b));
}
