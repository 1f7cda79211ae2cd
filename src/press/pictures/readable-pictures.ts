import { open, readFile, stat } from "node:fs/promises";
import sharp from "sharp";
import type { Problem } from "../../desk/problem.ts";
import type { PictureUse } from "../../figures/picture-use.ts";
import { onePerPicture } from "../../figures/picture-use.ts";
import { hashOf } from "../memory/hash.ts";
import type { Store } from "../memory/store.ts";
import { onAllCores } from "../on-all-cores.ts";
import { isDrawing, weighDrawing } from "./drawing-weight.ts";
import { unreadable } from "./picture-faults.ts";

const KIND = "readable-picture";

/**
 * What is wrong with pictures, each told wherever it is asked for, before any is made: their heads tell it.
 * One that was good is not opened again until its size or date changes.
 */
export async function unreadablePictures(
  uses: readonly PictureUse[],
  files: ReadonlyMap<string, string>,
  store: Store,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  await onAllCores(onePerPicture(uses), async ({ picture }) => {
    const file = files.get(picture) ?? "";
    const { size, mtimeMs } = await stat(file);
    const key = hashOf([file, size, mtimeMs]);
    if (store.has(KIND, key)) return store.touch(KIND, key);
    try {
      if (isDrawing(await headOf(file))) weighDrawing(await readFile(file));
      await sharp(file).metadata();
      store.put(KIND, key, true);
    } catch (error) {
      const bytes = await readFile(file);
      const asked = uses.filter((use) => use.picture === picture);
      problems.push(...asked.map((use) => unreadable(use, bytes, error)));
    }
  });
  return problems;
}

async function headOf(file: string): Promise<Buffer> {
  const opened = await open(file);
  try {
    const { buffer, bytesRead } = await opened.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await opened.close();
  }
}
