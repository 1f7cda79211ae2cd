import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { IndexFile } from "pagefind";
import { settleIndex } from "../../search/index/sort-filters.ts";

/** What Pagefind ships for those who write no page of their own: 400 KB that no reader would load. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\.(js|css)$/;

/**
 * Writes a Pagefind bundle, settled. From memory: Pagefind 1.5.2 answers « written » before its last
 * file is on disk, and closing it then leaves that file empty.
 */
export async function writeBundle(files: readonly IndexFile[], folder: string): Promise<void> {
  const kept = files.filter(({ path }) => !UNUSED.test(path));
  const bundle = new Map(kept.map(({ path, content }) => [path.replaceAll("\\", "/"), content]));
  for (const [path, bytes] of settleIndex(bundle)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}
