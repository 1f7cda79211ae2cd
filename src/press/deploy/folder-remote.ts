import { randomUUID } from "node:crypto";
import { copyFile, mkdir, readFile, rename, rm, rmdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { STATE_FOLDER } from "../../deploy/deploy-state.ts";
import { filesUnder, isMissing, writeWhole } from "../files.ts";
import type { Remote } from "./remote.ts";

/** A folder of this machine, or one that is mounted: each file is put in its place by a rename. */
export function folderRemote(root: string): Remote {
  const aside = join(root, STATE_FOLDER, "arrivee");
  const put = async (from: string, to: string) => {
    const whole = join(aside, randomUUID());
    await copyFile(from, whole);
    await mkdir(dirname(to), { recursive: true });
    await rename(whole, to);
  };
  return {
    name: root,
    read: (path) => readFile(join(root, path)).catch(undefinedIfMissing),
    write: (path, content) => writeWhole(join(root, path), content),
    async sizes(folder) {
      const paths = (await filesUnder(join(root, folder)).catch(undefinedIfMissing)) ?? [];
      const found = new Map<string, number>();
      for (const path of paths) found.set(path, (await stat(join(root, folder, path))).size);
      return found;
    },
    async send(folder, files, step) {
      await mkdir(aside, { recursive: true });
      for (const [done, { path }] of files.entries()) {
        await put(join(folder, path), join(root, path));
        step(done + 1, files.length);
      }
    },
    async copy(from, to, paths, step) {
      await mkdir(aside, { recursive: true });
      for (const [done, path] of paths.entries()) {
        await put(join(root, from, path), join(root, to, path));
        step(done + 1, paths.length);
      }
    },
    async remove(paths) {
      for (const path of paths) await rm(join(root, path), { force: true });
      for (const folder of new Set(paths.map((path) => dirname(path))))
        await removeEmpty(root, folder);
    },
    // What a publication that was killed left there, too.
    close: () => rm(aside, { recursive: true, force: true }),
  };
}

/** Removes a folder that nothing is left in, and those above it. */
async function removeEmpty(root: string, folder: string): Promise<void> {
  for (let left = folder; left !== "."; left = dirname(left)) {
    const removed = await rmdir(join(root, left)).then(
      () => true,
      () => false,
    );
    if (!removed) return;
  }
}

function undefinedIfMissing(error: unknown): undefined {
  if (!isMissing(error)) throw error;
}
