import { createHash } from "node:crypto";
import { z } from "zod";
import type { Result } from "../files/result.ts";
import { packResult } from "../files/result.ts";
import type { Bundle } from "./pagefind-files.ts";
import { take, textOf, unzip, zip } from "./pagefind-files.ts";

/** Names are in the table that every search loads: as short as they can be. */
const SHORTEST = 7;

/** A page in the metadata of an index: the name of its fragment, then what is left as it is. */
export const pageSchema = z.tuple([z.string()]).rest(z.unknown());
type Page = z.infer<typeof pageSchema>;

const fragmentSchema = z.looseObject({ url: z.string() });

interface Filling {
  readonly language: string;
  readonly pages: readonly Page[];
  /** By the address that each article was indexed under. */
  readonly results: ReadonlyMap<string, Result>;
  /** Names that no fragment may have. */
  readonly taken: ReadonlySet<string>;
}

/**
 * Puts into each fragment what a result shows, in place of the stream of keys that was indexed.
 * Fragments are named by what they hold, so that a cache may keep them.
 *
 * @param files the bundle, whose fragments are replaced
 * @returns the pages, and the name of each article's fragment by its address
 */
export function fillFragments(
  files: Bundle,
  { language, pages, results, taken }: Filling,
): { readonly pages: readonly Page[]; readonly names: ReadonlyMap<string, string> } {
  const names = new Map<string, string>();
  const filled = pages.map(([name, ...rest]): Page => {
    const fragment = fragmentSchema.parse(JSON.parse(textOf(unzip(take(files, pathOf(name))))));
    const result = results.get(fragment.url);
    if (result === undefined) throw new Error(`no article was indexed as ${fragment.url}`);
    const shown = { ...fragment, ...packResult(result), anchors: [] };
    const bytes = zip(Buffer.from(JSON.stringify(shown)));
    const renamed = nameFor(bytes, language, (name) => taken.has(name) || files.has(pathOf(name)));
    files.set(pathOf(renamed), bytes);
    names.set(fragment.url, renamed);
    return [renamed, ...rest];
  });
  return { pages: filled, names };
}

function nameFor(bytes: Uint8Array, language: string, isTaken: (name: string) => boolean): string {
  const digest = createHash("sha256").update(bytes).digest("hex");
  const name = (length: number): string => {
    const short = `${language}_${digest.slice(0, length)}`;
    return isTaken(short) ? name(length + 1) : short;
  };
  return name(SHORTEST);
}

function pathOf(name: string): string {
  return `fragment/${name}.pf_fragment`;
}
