import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { isRunning } from "../is-running.ts";
import { PROJECT } from "../workspace.ts";

/** Under which key a store keeps the names of fields. */
export const STRUCTURES = Symbol.for("structures");

/** What a file of LMDB holds in its head, in the order of this machine (lmdb.c, « MDB_MAGIC »). */
const MAGIC = Buffer.from(Uint32Array.of(0xbeefc0de).buffer);
const HEAD = 64;

/** In bytes: LMDB maps a file of its own into memory, and a disk that is too full for it would end the process. */
const ROOM = 2 ** 16;

/** In ms: a damaged file may lead round in circles. */
const LONGEST_SALVAGE = 120_000;

/**
 * Makes sure that a file of LMDB can be opened, and says that this process has it open: LMDB ends the
 * process on a file that is not its own, or that is damaged. So its size and date are written beside it when
 * it is closed. One that nobody has open and that is not as it was closed (a press was killed, or a disk
 * wrote over it) is copied by another process, what is whole of it; a file that is not even that is removed.
 *
 * @returns what says that it is closed
 */
export function holdStoreFile(file: string): () => void {
  const held = `${file}.open-${process.pid}-${randomUUID()}`;
  try {
    writeFileSync(held, Buffer.alloc(ROOM));
    truncateSync(held);
    // Said before it is asked of others: of two that begin at once, neither copies what the other writes into.
    if (!isInUse(file, held)) makeSound(file);
  } catch (error) {
    rmSync(held, { force: true });
    throw error;
  }
  return () => {
    // In this order: who comes in between would take a good file for one that a press died over.
    const found = statSync(file, { throwIfNoEntry: false });
    if (found !== undefined) writeFileSync(markOf(file), `${found.size} ${found.mtimeMs}`);
    rmSync(held, { force: true });
  };
}

export function forgetStoreFile(file: string): void {
  for (const path of [file, `${file}-lock`, markOf(file)]) rmSync(path, { force: true });
}

function makeSound(file: string): void {
  if (!existsSync(file)) {
    forgetStoreFile(file);
    return;
  }
  const { size, mtimeMs } = statSync(file);
  if (existsSync(markOf(file)) && readFileSync(markOf(file), "utf8") === `${size} ${mtimeMs}`)
    return;
  if (!isOfLmdb(file) || !salvage(file)) forgetStoreFile(file);
}

/** Whether another has it open than `held` says; what is told of processes that are gone is removed. */
function isInUse(file: string, held: string): boolean {
  const start = `${basename(file)}.open-`;
  let inUse = false;
  for (const name of readdirSync(dirname(file)).filter((name) => name.startsWith(start))) {
    if (name === basename(held)) continue;
    if (isRunning(Number.parseInt(name.slice(start.length), 10))) inUse = true;
    else rmSync(join(dirname(file), name), { force: true });
  }
  return inUse;
}

function isOfLmdb(file: string): boolean {
  const head = Buffer.alloc(HEAD);
  const descriptor = openSync(file, "r");
  try {
    readSync(descriptor, head);
  } finally {
    closeSync(descriptor);
  }
  return head.includes(MAGIC);
}

/** The helper's code: beside this one in a bundle; of the sources, tsx must be there first. */
const BUNDLED = join(import.meta.dirname, "salvage-helper.js");
const SOURCE = join(import.meta.dirname, "salvage-helper.ts");

/** Puts a copy of what is whole in the place of the file; false when nothing can be had of it. */
function salvage(file: string): boolean {
  const copy = `${file}.copy-${randomUUID()}`;
  const helper = existsSync(BUNDLED) ? [BUNDLED] : ["--import", "tsx", SOURCE];
  try {
    const { status } = spawnSync(process.execPath, [...helper, file, copy], {
      cwd: PROJECT, // where tsx is found
      stdio: "ignore",
      timeout: LONGEST_SALVAGE,
      killSignal: "SIGKILL",
    });
    if (status !== 0) return false;
    rmSync(`${file}-lock`, { force: true });
    renameSync(copy, file);
    return true;
  } catch {
    return false;
  } finally {
    for (const path of [copy, `${copy}-lock`]) rmSync(path, { force: true });
  }
}

function markOf(file: string): string {
  return `${file}.size`;
}
