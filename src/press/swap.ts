import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, unlink, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { exists, hasCode, isMissing } from "./files.ts";
import { isRunning } from "./is-running.ts";
import { UsageError } from "./workspace.ts";

/**
 * The folders beside the output that a publication passes through. Beside, so that a rename never
 * crosses a file system.
 */
export interface OutputFolders {
  readonly output: string;
  /** The candidate, being made and checked. */
  readonly candidate: string;
  /** What was published before, for the instant between two renames. */
  readonly previous: string;
  /** What was published before, until the next candidate is made of it. */
  readonly spare: string;
  readonly lock: string;
}

export function foldersOf(output: string): OutputFolders {
  const beside = (suffix: string) => join(dirname(output), `${basename(output)}.${suffix}`);
  return {
    output,
    candidate: beside("candidate"),
    previous: beside("previous"),
    spare: beside("spare"),
    lock: beside("lock"),
  };
}

/**
 * Takes the output for this process: one press at a time. Finishes or undoes the work of a swap
 * that was killed, and makes a candidate folder: of the publication before the last where that is kept,
 * else an empty one.
 *
 * @returns what gives it back, putting the candidate by if it was not swapped in
 */
export async function takeOutput(folders: OutputFolders): Promise<() => Promise<void>> {
  await mkdir(dirname(folders.output), { recursive: true });
  await takeLock(folders.lock);
  try {
    const { output, previous, candidate, spare } = folders;
    for (const folder of [output, previous, candidate, spare]) await refuseForeignFolder(folder);
    await recover(folders);
    await discard(candidate);
    await removeDiscarded(output);
    if (await exists(spare)) await rename(spare, candidate);
    else await mkdir(candidate);
    await writeFile(join(candidate, UNFINISHED), "");
  } catch (error) {
    await unlink(folders.lock);
    throw error;
  }
  return async () => {
    await putBy(folders.candidate, folders.spare);
    await rm(folders.lock, { force: true });
  };
}

/** Puts the checked candidate in its place: two renames, then what was there before is put by. */
export async function swap({ output, candidate, previous, spare }: OutputFolders): Promise<void> {
  const replaced = await exists(output);
  await rm(join(candidate, UNFINISHED), { force: true });
  if (replaced) await rename(output, previous);
  try {
    await rename(candidate, output);
  } catch (error) {
    if (replaced) await rename(previous, output);
    throw error;
  }
  // The publication is in place: what cannot be moved now is removed by the next build.
  await putBy(previous, spare).catch(() => {});
}

/** Removing tens of thousands of files, to link them again at the next press, would take seconds. */
async function putBy(folder: string, spare: string): Promise<void> {
  if (!(await exists(folder))) return;
  await discard(spare);
  await rename(folder, spare);
}

/**
 * Removes a folder of the press under another name: killed half-way, what is left of it lacks what says
 * that it is ours.
 */
async function discard(folder: string): Promise<void> {
  if (!(await exists(folder))) return;
  const gone = `${folder}.gone-${randomUUID()}`;
  await rename(folder, gone);
  await rm(gone, { recursive: true, force: true });
}

/** Removes what presses that were killed had begun to remove. */
async function removeDiscarded(output: string): Promise<void> {
  const start = `${basename(output)}.`;
  for (const name of await readdir(dirname(output)))
    if (name.startsWith(start) && /\.gone-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(name))
      await rm(join(dirname(output), name), { recursive: true, force: true });
}

/**
 * Mends what a killed swap left. Killed between its renames: no output, both others there; the
 * candidate had been checked, so the swap is finished. Killed after: what was there before goes.
 */
async function recover({ output, candidate, previous }: OutputFolders): Promise<void> {
  if (!(await exists(previous))) return;
  if (!(await exists(output))) {
    await rename((await exists(candidate)) ? candidate : previous, output);
  }
  await discard(previous);
}

/**
 * Mends what a killed swap left, for a command that only reads what is published. While a press is at
 * work nothing is touched: it has mended the output already.
 */
export async function recoverOutput(folders: OutputFolders): Promise<void> {
  if (!(await exists(folders.previous))) return;
  try {
    await takeLock(folders.lock);
  } catch (error) {
    if (error instanceof UsageError) return;
    throw error;
  }
  try {
    await recover(folders);
  } finally {
    await rm(folders.lock, { force: true });
  }
}

/** Marks a candidate that is still being made as ours. */
export const UNFINISHED = ".rotative-unfinished";

/** A folder that holds something else than a publication, whole or unfinished, is never replaced. */
async function refuseForeignFolder(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown): string[] => {
    if (isMissing(error)) return [];
    if (!hasCode(error, "ENOTDIR")) throw error;
    throw new UsageError(`« ${folder} » n’est pas un dossier : la publication ne peut pas y aller`);
  });
  const ours = names.includes("publication.json") || names.includes(UNFINISHED);
  if (names.length === 0 || ours) return;
  throw new UsageError(
    `« ${folder} » contient autre chose qu’une publication, qui serait effacé ; videz-le ou choisissez un autre dossier (ROTATIVE_OUTPUT)`,
  );
}

async function takeLock(lock: string, tries = 2): Promise<void> {
  try {
    const file = await open(lock, "wx");
    await file.writeFile(String(process.pid));
    await file.close();
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
    const owner = await ownerOf(lock);
    if (tries <= 1 || isRunning(owner)) {
      throw new UsageError(
        `une autre publication est en cours (processus ${owner}) ; attendez sa fin, ou supprimez ${lock} si elle n’existe plus`,
      );
    }
    await rm(lock, { force: true });
    await takeLock(lock, tries - 1);
  }
}

/** In ms: between making its lock and writing its number there, a press needs far less. */
const A_MOMENT = 500;

/** The process that has a lock; 0 when it died before it said so. */
async function ownerOf(lock: string): Promise<number> {
  const read = () => readFile(lock, "utf8").catch(() => "");
  const said = await read();
  if (said !== "") return Number(said);
  await setTimeout(A_MOMENT);
  return Number(await read());
}
