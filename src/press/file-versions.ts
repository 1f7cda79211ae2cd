import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { FileVersions } from "../publication/changes-between.ts";
import { readFileManifest } from "./desk/read-file-manifest.ts";
import { filesUnder } from "./files.ts";

/** The files of a publication (a folder, its manifest, or the web address of that); undefined if there is none. */
export async function fileVersions(from: string): Promise<FileVersions | undefined> {
  const manifest = await readFileManifest(from);
  if (manifest !== undefined)
    return new Map(Object.entries(manifest.files).map(([path, { sha256 }]) => [path, sha256]));
  const folder = await stat(from).catch(() => undefined);
  if (folder?.isDirectory() !== true) return undefined;
  const versions = new Map<string, string>();
  for (const path of await filesUnder(from)) {
    const hash = createHash("sha256");
    await pipeline(createReadStream(join(from, path)), hash);
    versions.set(path, hash.digest("hex"));
  }
  return versions;
}
