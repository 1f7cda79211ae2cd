// @ts-check
/**
 * Loaded before all else, has a process killed after so many changes of the disk (`DIE_AFTER`), as by a machine that
 * is switched off: no code of ours runs any more. Plain JavaScript: commands have no TypeScript.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

let left = Number(process.env.DIE_AFTER);

const { copyFile, rename, rm } = fs.promises;
for (const [name, change] of Object.entries({ copyFile, rename, rm }))
  Object.assign(fs.promises, {
    [name]: async (/** @type {any[]} */ ...asked) => {
      if (left === 0) process.kill(process.pid, "SIGKILL");
      left -= 1;
      return await Reflect.apply(change, fs.promises, asked);
    },
  });
syncBuiltinESMExports();
