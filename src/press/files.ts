import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { lstat, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Whether a call to the system failed with one of these codes: `ENOENT`, `EEXIST`… */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

/** Whether a file-system call failed because there is nothing at the path. */
export function isMissing(error: unknown): boolean {
  return hasCode(error, "ENOENT");
}

export async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** A file below a folder: its path from there, with `/`. */
interface FoundFile {
  readonly path: string;
  /** It leads elsewhere, and was not followed. */
  readonly link: boolean;
}

/** Every file and link below a folder, in no order. */
export async function filesAndLinksUnder(folder: string): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  const left = [""];
  // A recursive `readdir` gives whole paths, each of which would have to be made relative again; awaited one by
  // one, twenty thousand folders are mostly waited for.
  for (let below = left.pop(); below !== undefined; below = left.pop()) {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below + entry.name;
      if (entry.isDirectory()) left.push(`${path}/`);
      else if (entry.isFile() || entry.isSymbolicLink())
        found.push({ path, link: entry.isSymbolicLink() });
    }
  }
  return found;
}

/** The path of every real file below a folder, in no order. */
export async function filesUnder(folder: string): Promise<string[]> {
  const found = await filesAndLinksUnder(folder);
  return found.filter(({ link }) => !link).map(({ path }) => path);
}

/**
 * Writes a file whole or not at all: aside, under a name that no other process has, then in its place
 * in one move.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const aside = `${file}.${randomUUID()}`;
  try {
    await writeFile(aside, content);
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true }); // or it would fill a full disk the more
    throw error;
  }
}
