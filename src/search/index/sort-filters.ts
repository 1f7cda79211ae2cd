import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import { z } from "zod";
import { compareText } from "../../collections/order.ts";

/** The files of a Pagefind bundle, by their path under `pagefind/`. */
export type Bundle = Map<string, Uint8Array>;

/** How Pagefind's binary files start, once unzipped; CBOR follows. */
const SIGNATURE = "pagefind_dcd";

const filterSchema = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.number())]))]);

/** Version, pages, index chunks, filters as [name, hash], then what is left as it is. */
const metaSchema = z
  .tuple([z.unknown(), z.unknown(), z.unknown(), z.array(z.tuple([z.string(), z.string()]))])
  .rest(z.unknown());

const entrySchema = z.looseObject({
  languages: z.record(z.string(), z.looseObject({ hash: z.string() })),
});

const ENTRY = "pagefind-entry.json";

/**
 * Makes an index depend on its articles alone. Pagefind 1.5.2 gives filters and their values in the
 * order of a hash map, another at each run: here they are sorted, and named by what they hold.
 */
export function settleIndex(files: Bundle): Bundle {
  const settled = new Map(files);
  const entry = entrySchema.parse(JSON.parse(text(take(settled, ENTRY))));
  for (const [language, about] of Object.entries(entry.languages)) {
    const renamed = settleFilters(settled, language);
    const [version, pages, chunks, filters, ...rest] = metaSchema.parse(
      unpack(take(settled, `pagefind.${about.hash}.pf_meta`)),
    );
    const sorted = filters
      .map(([name, hash]) => [name, renamed.get(hash) ?? hash] as const)
      .toSorted(([a], [b]) => compareText(a, b));
    const bytes = pack([version, pages, chunks, sorted, ...rest]);
    about.hash = `${language}_${digest(bytes, 10)}`;
    settled.set(`pagefind.${about.hash}.pf_meta`, bytes);
  }
  return settled.set(ENTRY, new TextEncoder().encode(JSON.stringify(entry)));
}

/** @returns the new hash of each filter file, by its old one */
function settleFilters(files: Bundle, language: string): Map<string, string> {
  const renamed = new Map<string, string>();
  for (const path of [...files.keys()]) {
    const [, hash] = /^filter\/(.+)\.pf_filter$/.exec(path) ?? [];
    if (hash === undefined || !hash.startsWith(`${language}_`)) continue;
    const [name, values] = filterSchema.parse(unpack(take(files, path)));
    const bytes = pack([name, values.toSorted(([a], [b]) => compareText(a, b))]);
    const settled = `${language}_${digest(bytes, 7)}`;
    files.set(`filter/${settled}.pf_filter`, bytes);
    renamed.set(hash, settled);
  }
  return renamed;
}

function take(files: Bundle, path: string): Uint8Array {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`the Pagefind bundle has no ${path}`);
  files.delete(path);
  return bytes;
}

function unpack(zipped: Uint8Array): unknown {
  const bytes = gunzipSync(zipped);
  if (text(bytes.subarray(0, SIGNATURE.length)) !== SIGNATURE) {
    throw new Error("a file of the Pagefind bundle is not what it should be");
  }
  return decode(bytes.subarray(SIGNATURE.length));
}

function pack(value: unknown): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), encode(value)]), { level: 9 });
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function digest(bytes: Uint8Array, length: number): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, length);
}
