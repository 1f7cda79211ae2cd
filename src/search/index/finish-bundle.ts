import { createHash } from "node:crypto";
import { z } from "zod";
import type { Result } from "../files/result.ts";
import { fillFragments, pageSchema } from "./fill-fragments.ts";
import type { Bundle } from "./pagefind-files.ts";
import { pack, take, textOf, unpack } from "./pagefind-files.ts";
import { filterEntrySchema, sortFilters } from "./sort-filters.ts";

/** Version, pages, index chunks, filters, then what is left as it is. */
const metaSchema = z
  .tuple([z.unknown(), z.array(pageSchema), z.unknown(), z.array(filterEntrySchema)])
  .rest(z.unknown());

const entrySchema = z.looseObject({
  languages: z.record(z.string(), z.looseObject({ hash: z.string() })),
});

const ENTRY = "pagefind-entry.json";

/**
 * Makes of what Pagefind wrote the index of a publication: its fragments hold what a result shows, and
 * its bytes depend on the articles alone.
 *
 * @param results by the address that each article was indexed under
 * @param taken names of fragments that another bundle has: results go by them in both
 * @returns the bundle, and the name of each article's fragment by its address
 */
export function finishBundle(
  written: Bundle,
  results: ReadonlyMap<string, Result>,
  taken: ReadonlySet<string> = new Set(),
): { readonly bundle: Bundle; readonly fragments: ReadonlyMap<string, string> } {
  const bundle: Bundle = new Map(written);
  const fragments = new Map<string, string>();
  const entry = entrySchema.parse(JSON.parse(textOf(take(bundle, ENTRY))));
  for (const [language, about] of Object.entries(entry.languages)) {
    const [version, pages, chunks, filters, ...rest] = metaSchema.parse(
      unpack(take(bundle, `pagefind.${about.hash}.pf_meta`)),
    );
    const filled = fillFragments(bundle, { language, pages, results, taken });
    const sorted = sortFilters(bundle, language, filters);
    const meta = pack([version, filled.pages, chunks, sorted, ...rest]);
    about.hash = `${language}_${createHash("sha256").update(meta).digest("hex").slice(0, 10)}`;
    bundle.set(`pagefind.${about.hash}.pf_meta`, meta);
    for (const [address, name] of filled.names) fragments.set(address, name);
  }
  bundle.set(ENTRY, new TextEncoder().encode(JSON.stringify(entry)));
  return { bundle, fragments };
}
