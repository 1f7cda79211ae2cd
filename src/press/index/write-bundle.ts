import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Writes the files of an index. From memory: Pagefind 1.5.2 answers « written » before its last file is
 * on disk, and closing it then leaves that file empty.
 */
export async function writeBundle(
  bundle: ReadonlyMap<string, Uint8Array>,
  folder: string,
): Promise<void> {
  for (const [path, bytes] of bundle) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}
