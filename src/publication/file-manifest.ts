import { z } from "zod";

/** Where the manifest of files lies in a publication. */
export const FILE_MANIFEST = "fichiers.json";

/**
 * How long a file may be kept without asking again: `forever` where its name holds its content, `revalidate` where
 * its address stays while its content changes.
 */
const cacheClass = z.enum(["forever", "revalidate"]);
export type CacheClass = z.infer<typeof cacheClass>;

const publishedFile = z.object({
  /** In hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** In bytes. */
  size: z.number().int().nonnegative(),
  /** With its charset where it is text. */
  type: z.string(),
  cache: cacheClass,
});
export type PublishedFile = z.infer<typeof publishedFile>;

/** Every file of a publication but this one, by its path from the root, with `/`, in order. */
export const fileManifestSchema = z.object({
  version: z.literal(1),
  /** The commit that it was made from, where there is one. */
  commit: z.string().optional(),
  /** The instant of publication (ISO, UTC). */
  clock: z.string(),
  /** The version of the press. */
  press: z.string(),
  files: z.record(z.string(), publishedFile),
});
export type FileManifest = z.infer<typeof fileManifestSchema>;
