import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmdirSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Root reads and writes everything: without these two rights it is held to a file's own, as anybody is. */
const RIGHTS = "-dac_override,-dac_read_search";

/** Runs a command as somebody whom files can be kept from; as who runs the tests, where that is not root. */
export function heldToRights(): string[] {
  return process.getuid?.() === 0
    ? ["setpriv", `--bounding-set=${RIGHTS}`, `--inh-caps=${RIGHTS}`]
    : [];
}

/** A disk in memory. */
export interface SmallDisk {
  /** Leaves so many bytes of it free. */
  leave(room: number): void;
  readOnly(): void;
  /** Gives it room again. */
  grow(): void;
  remove(): void;
}

const LARGE = 2 ** 26;

/** Whether who runs the tests may mount a disk: root, unless its container forbids it. */
export function mountsDisks(): boolean {
  if (process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(join(tmpdir(), "rotative-disk-"));
  const can = mounted(folder, `size=${LARGE}`);
  if (can) spawnSync("umount", ["-l", folder]);
  rmdirSync(folder);
  return can;
}

function mounted(folder: string, options: string): boolean {
  return spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder]).status === 0;
}

/** Mounts a small disk. */
export function smallDisk(folder: string): SmallDisk {
  mkdirSync(folder);
  const mount = (options: string) => {
    if (!mounted(folder, options)) throw new Error(`${folder} cannot be mounted ${options}`);
  };
  mount(`size=${LARGE}`);
  return {
    leave: (room) => {
      const { blocks, bfree, bsize } = statfsSync(folder);
      mount(`remount,size=${(blocks - bfree) * bsize + room}`);
    },
    readOnly: () => mount("remount,ro"),
    grow: () => mount(`remount,rw,size=${LARGE}`),
    remove: () => void spawnSync("umount", ["-l", folder]),
  };
}
