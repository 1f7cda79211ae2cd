/**
 * Loaded before all else, has a process list folders as a disk may: forwards or backwards by name
 * (`TEST_DISK`). A disk that lists backwards keeps its new files to their owner as well.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const backwards = process.env.TEST_DISK === "backwards";
if (backwards) process.umask(0o077);

const nameOf = (entry: unknown) => String(entry instanceof fs.Dirent ? entry.name : entry);
function listed<Found>(found: Found): Found {
  if (!Array.isArray(found)) return found; // an error came first
  found.sort((a, b) => (nameOf(a) < nameOf(b) !== backwards ? -1 : 1));
  return found;
}

/** Every way in which Node lists a folder. */
const { readdir, readdirSync, promises } = fs;
const list = promises.readdir;
Object.assign(promises, {
  readdir: async (...asked: Parameters<typeof list>) => listed(await list(...asked)),
});
Object.assign(fs, {
  readdirSync: (...asked: Parameters<typeof readdirSync>) => listed(readdirSync(...asked)),
  readdir: (...asked: unknown[]) => {
    const answer = asked.pop();
    const answered = (error: unknown, found: unknown) =>
      typeof answer === "function" && answer(error, listed(found));
    Reflect.apply(readdir, fs, [...asked, answered]);
  },
});
syncBuiltinESMExports();
