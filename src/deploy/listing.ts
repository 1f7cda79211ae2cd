import { z } from "zod";
import { compareText } from "../collections/order.ts";
import type { FileManifest } from "../publication/file-manifest.ts";

/** A file as the remote remembers it: enough to tell it from another, in as few bytes as can be. */
const listedFile = z.tuple([
  /** The first half of its SHA-256, in hexadecimal. */
  z.string(),
  /** In bytes. */
  z.number().int().nonnegative(),
  z.enum(["forever", "revalidate"]),
]);
export type ListedFile = z.infer<typeof listedFile>;

/** What a publication on the remote is made of, kept there beside it. */
export const listingSchema = z.object({
  version: z.literal(1),
  /** Made of its files: two publications with the same files are one. */
  id: z.string(),
  /** The public address. */
  url: z.string(),
  /** The instant of publication (ISO, UTC). */
  clock: z.string(),
  files: z.record(z.string(), listedFile),
});
export type Listing = z.infer<typeof listingSchema>;

const HALF = 32;

/** @param hash a short name for a text */
export function listingOf(
  { clock, files }: FileManifest,
  url: string,
  hash: (text: string) => string,
): Listing {
  const listed = Object.entries(files)
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, { sha256, size, cache }]): [string, ListedFile] => [
      path,
      [sha256.slice(0, HALF), size, cache],
    ]);
  const id = hash(listed.map(([path, [sha]]) => `${path} ${sha}\n`).join(""));
  return { version: 1, id, url, clock, files: Object.fromEntries(listed) };
}

export function sameFile(a: ListedFile | undefined, b: ListedFile | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
