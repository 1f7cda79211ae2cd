import { spawnSync } from "node:child_process";
import { mkdirSync, statfsSync } from "node:fs";

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

/** Mounts a small disk; undefined for who may not. */
export function smallDisk(folder: string): SmallDisk | undefined {
  mkdirSync(folder);
  const mount = (options: string) =>
    spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder]).status === 0;
  if (process.getuid?.() !== 0 || !mount(`size=${LARGE}`)) return undefined;
  const remount = (options: string) => {
    if (!mount(`remount,${options}`)) throw new Error(`${folder} cannot be mounted ${options}`);
  };
  return {
    leave: (room) => {
      const { blocks, bfree, bsize } = statfsSync(folder);
      remount(`size=${(blocks - bfree) * bsize + room}`);
    },
    readOnly: () => remount("ro"),
    grow: () => remount(`rw,size=${LARGE}`),
    remove: () => void spawnSync("umount", ["-l", folder]),
  };
}
