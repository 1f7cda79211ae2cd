import { lstat, mkdir, open, readdir, readFile, rename, rm, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { isMissing } from "./read-archive.ts";
import { UsageError } from "./workspace.ts";

/**
 * The folders beside the output that a publication passes through. Beside, so that a rename never
 * crosses a file system.
 */
export interface Berth {
  readonly output: string;
  /** The candidate, being made and checked. */
  readonly candidate: string;
  /** What was published before, for the instant between two renames. */
  readonly previous: string;
  readonly lock: string;
}

export function berthOf(output: string): Berth {
  const beside = (suffix: string) => join(dirname(output), `${basename(output)}.${suffix}`);
  return {
    output,
    candidate: beside("candidate"),
    previous: beside("previous"),
    lock: beside("lock"),
  };
}

/**
 * Takes the output for this process: one press at a time. Finishes or undoes the work of a swap
 * that was killed, and makes an empty candidate folder.
 *
 * @returns what gives it back, removing the candidate if it was not swapped in
 */
export async function moor(berth: Berth): Promise<() => Promise<void>> {
  await mkdir(dirname(berth.output), { recursive: true });
  await takeLock(berth.lock);
  try {
    await recover(berth);
    await refuseForeignFolder(berth.output);
    await rm(berth.candidate, { recursive: true, force: true });
    await mkdir(berth.candidate);
  } catch (error) {
    await unlink(berth.lock);
    throw error;
  }
  return async () => {
    await rm(berth.candidate, { recursive: true, force: true });
    await rm(berth.lock, { force: true });
  };
}

/** Puts the checked candidate in its place: two renames, then what was there before goes. */
export async function swap({ output, candidate, previous }: Berth): Promise<void> {
  const replaced = await exists(output);
  if (replaced) await rename(output, previous);
  try {
    await rename(candidate, output);
  } catch (error) {
    if (replaced) await rename(previous, output);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}

/**
 * Mends what a killed swap left. Killed between its renames: no output, both others there; the
 * candidate had been checked, so the swap is finished. Killed after: what was there before goes.
 */
export async function recover({ output, candidate, previous }: Berth): Promise<void> {
  if (!(await exists(previous))) return;
  if (!(await exists(output))) {
    await rename((await exists(candidate)) ? candidate : previous, output);
  }
  await rm(previous, { recursive: true, force: true });
}

/** A folder that holds something else than a publication is never replaced. */
async function refuseForeignFolder(output: string): Promise<void> {
  const names = await readdir(output).catch((error: unknown): string[] => {
    if (isMissing(error)) return [];
    throw new UsageError(`ROTATIVE_OUTPUT : « ${output} » n’est pas un dossier`);
  });
  if (names.length === 0 || names.includes("publication.json")) return;
  throw new UsageError(
    `ROTATIVE_OUTPUT : « ${output} » contient autre chose qu’une publication ; videz-le ou choisissez un autre dossier`,
  );
}

async function takeLock(lock: string, tries = 2): Promise<void> {
  try {
    const file = await open(lock, "wx");
    await file.writeFile(String(process.pid));
    await file.close();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    const owner = Number(await readFile(lock, "utf8").catch(() => ""));
    if (tries <= 1 || isRunning(owner)) {
      throw new UsageError(
        `une autre publication est en cours (processus ${owner}) ; attendez sa fin, ou supprimez ${lock} si elle n’existe plus`,
      );
    }
    await rm(lock, { force: true });
    await takeLock(lock, tries - 1);
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
