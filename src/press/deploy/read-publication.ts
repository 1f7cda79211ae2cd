import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { compareText } from "../../collections/order.ts";
import type { Listing } from "../../deploy/listing.ts";
import { listingOf } from "../../deploy/listing.ts";
import { cacheClassOf } from "../../publication/cache-class.ts";
import type { FileManifest, PublishedFile } from "../../publication/file-manifest.ts";
import { FILE_MANIFEST, fileManifestSchema } from "../../publication/file-manifest.ts";
import { manifestSchema } from "../../publication/manifest.ts";
import { filesUnder, isMissing } from "../files.ts";
import { shown, UsageError } from "../workspace.ts";

/** A publication on this machine that can be sent. */
export interface SentPublication {
  readonly folder: string;
  readonly manifest: FileManifest;
  readonly listing: Listing;
}

/** Reads what a publication consists of: what its press says, or else what lies in the folder. */
export async function readPublication(folder: string): Promise<SentPublication> {
  const said = await textOf(join(folder, "publication.json"));
  if (said === undefined)
    throw new UsageError(
      `${shown(folder)} ne contient pas de publication ; faites-la d’abord : npm run build`,
    );
  const { url, now } = manifestSchema.parse(JSON.parse(said));
  const written = await textOf(join(folder, FILE_MANIFEST));
  const manifest =
    written === undefined
      ? await manifestOfFolder(folder, now)
      : fileManifestSchema.parse(JSON.parse(written));
  const own = written === undefined ? {} : { [FILE_MANIFEST]: fileOf(FILE_MANIFEST, written) };
  const whole = { ...manifest, files: { ...manifest.files, ...own } };
  return { folder, manifest: whole, listing: listingOf(whole, url, shortHash) };
}

/** The manifest of a publication whose press wrote none. */
async function manifestOfFolder(folder: string, clock: string): Promise<FileManifest> {
  const files: Record<string, PublishedFile> = {};
  for (const path of (await filesUnder(folder)).sort(compareText))
    files[path] = fileOf(path, await readFile(join(folder, path)));
  return { version: 1, clock, press: "", files };
}

function fileOf(path: string, content: string | Uint8Array): PublishedFile {
  return {
    sha256: createHash("sha256").update(content).digest("hex"),
    size: Buffer.byteLength(content),
    type: "",
    cache: cacheClassOf(path),
  };
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function textOf(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch((error: unknown) => {
    if (!isMissing(error)) throw error;
    return undefined;
  });
}
