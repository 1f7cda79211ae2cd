import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { FileManifest } from "../../publication/file-manifest.ts";
import { FILE_MANIFEST, fileManifestSchema } from "../../publication/file-manifest.ts";
import { isMissing } from "../files.ts";
import { UsageError } from "../workspace.ts";

/**
 * The manifest of a publication: a file, the folder that holds it, or a web address. Undefined where there is
 * none yet.
 */
export async function readFileManifest(from: string): Promise<FileManifest | undefined> {
  const text = await (/^https?:\/\//i.test(from) ? fetched(from) : onDisk(from));
  if (text === undefined) return undefined;
  const read = fileManifestSchema.safeParse(parsed(text));
  if (read.success) return read.data;
  throw new UsageError(`« ${from} » n’est pas la liste des fichiers d’une publication`);
}

async function onDisk(path: string): Promise<string | undefined> {
  try {
    const file = (await stat(path)).isDirectory() ? join(path, FILE_MANIFEST) : path;
    return await readFile(file, "utf8");
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

const PATIENCE = 20_000;

async function fetched(address: string): Promise<string | undefined> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) }).catch(
    (error: unknown) => {
      throw new UsageError(`« ${address} » ne répond pas (${String(error)})`);
    },
  );
  if (answer.status === 404 || answer.status === 410) return undefined;
  if (!answer.ok) throw new UsageError(`« ${address} » répond ${answer.status}`);
  return answer.text();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
