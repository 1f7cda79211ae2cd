import { copyFile, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { exists } from "../files.ts";
import { Store } from "../memory/store.ts";
import type { Workspace } from "../workspace.ts";
import { UsageError } from "../workspace.ts";

/** What depends on the bytes of articles alone: the rest is of one output, or of one disk. */
const KINDS = ["front", "body", "text", "evidence", "index-document"];

/** Files named by what they were made from. */
const FOLDERS = ["pictures", "cards", "fonts"];

/** How much the caches of parts added. */
export interface Assembled {
  readonly values: number;
  readonly files: number;
}

/**
 * Takes what parts left in their caches over into that of a workspace. Everything there is named by what it
 * was made from, so a publication made with it is the one that a single machine makes.
 */
export async function assemble({ cache }: Workspace, parts: readonly string[]): Promise<Assembled> {
  for (const part of parts) {
    if (part === cache)
      throw new UsageError(
        `« ${part} » est le cache où les parts sont réunies ; donnez un autre cache à chaque part (ROTATIVE_CACHE)`,
      );
    if (await exists(join(part, Store.file))) continue;
    throw new UsageError(
      `« ${part} » n’est pas le cache d’une part ; il contient ${Store.file} quand npm run press -- --part 1/4 l’a rempli`,
    );
  }
  const store = Store.open(cache);
  let [values, files] = [0, 0];
  try {
    for (const part of parts) {
      const other = Store.open(part);
      try {
        values += store.adopt(other, KINDS);
      } finally {
        await other.close();
      }
      for (const folder of FOLDERS) files += await copyNew(join(part, folder), join(cache, folder));
    }
  } finally {
    await store.close();
  }
  return { values, files };
}

async function copyNew(from: string, to: string): Promise<number> {
  if (!(await exists(from))) return 0;
  await mkdir(to, { recursive: true });
  const there = new Set(await readdir(to));
  const entries = await readdir(from, { withFileTypes: true });
  const fresh = entries.filter((entry) => entry.isFile() && !there.has(entry.name));
  for (const { name } of fresh) await copyFile(join(from, name), join(to, name));
  return fresh.length;
}
