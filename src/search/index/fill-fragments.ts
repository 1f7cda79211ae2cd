import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import { z } from "zod";
import type { Card } from "../files/result.ts";
import { packCard } from "../files/result.ts";
import type { Bundle } from "./sort-filters.ts";

/** How Pagefind's binary files start, once unzipped. */
const SIGNATURE = "pagefind_dcd";
/** Names are in the table that every search loads: as short as they can be. */
const SHORTEST = 7;
const META = /^pagefind\.(.+)_[^_]+\.pf_meta$/;

/** Version, pages as [fragment, words, …], and what is left as it is. */
const metaSchema = z
  .tuple([z.unknown(), z.array(z.tuple([z.string()]).rest(z.unknown()))])
  .rest(z.unknown());
const fragmentSchema = z.looseObject({ url: z.string() });

/**
 * Puts into each fragment what a result shows, in place of the stream of keys that was indexed.
 * Fragments are named by what they hold, so that a cache may keep them.
 *
 * @param cards by the address that each article was indexed under
 * @returns the bundle, and the name of each article's fragment by its address
 */
export function dressFragments(
  files: Bundle,
  cards: ReadonlyMap<string, Card>,
): { bundle: Bundle; fragments: ReadonlyMap<string, string> } {
  const bundle: Bundle = new Map(files);
  const fragments = new Map<string, string>();
  for (const [path, bytes] of files) {
    const [, language] = META.exec(path) ?? [];
    if (language === undefined) continue;
    const [version, pages, ...rest] = metaSchema.parse(decode(unzip(bytes)));
    const dressed = pages.map(([name, ...more]) => {
      const from = pathOf(name);
      const fragment = fragmentSchema.parse(
        JSON.parse(new TextDecoder().decode(unzip(bundle.get(from) ?? new Uint8Array()))),
      );
      const card = cards.get(fragment.url);
      if (card === undefined) throw new Error(`no article was indexed as ${fragment.url}`);
      const shown = zip(
        Buffer.from(JSON.stringify({ ...fragment, ...packCard(card), anchors: [] })),
      );
      const digest = createHash("sha256").update(shown).digest("hex");
      let length = SHORTEST;
      while (bundle.has(pathOf(`${language}_${digest.slice(0, length)}`))) length += 1;
      const renamed = `${language}_${digest.slice(0, length)}`;
      bundle.delete(from);
      bundle.set(pathOf(renamed), shown);
      fragments.set(fragment.url, renamed);
      return [renamed, ...more];
    });
    bundle.set(path, zip(encode([version, dressed, ...rest])));
  }
  return { bundle, fragments };
}

function pathOf(name: string): string {
  return `fragment/${name}.pf_fragment`;
}

function unzip(zipped: Uint8Array): Uint8Array {
  const bytes = gunzipSync(zipped);
  if (new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length)) !== SIGNATURE)
    throw new Error("a file of the Pagefind bundle is not what it should be");
  return bytes.subarray(SIGNATURE.length);
}

function zip(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), bytes]), { level: 9 });
}
