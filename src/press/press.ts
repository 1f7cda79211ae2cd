import { recordBuild } from "./memory/build-history.ts";
import { LastOutput } from "./memory/last-output.ts";
import { inputsOf, keepPublication, lastPublication } from "./memory/last-publication.ts";
import { Store } from "./memory/store.ts";
import type { Printed, PrintOptions } from "./print.ts";
import type { Progress } from "./progress.ts";
import type { OutputFolders } from "./swap.ts";
import { foldersOf, swap, takeOutput } from "./swap.ts";
import { systemFaultOf } from "./system-fault.ts";
import type { Workspace } from "./workspace.ts";

/** How a publication went; without a manifest when nothing was published. */
export interface Published extends Printed {
  /** Nothing had changed since the last publication: it stands as it was. */
  readonly unchanged?: true;
}

/** A last look at the candidate before it is swapped in; false keeps it out. */
export type Check = (candidate: string) => Promise<boolean>;

export interface NamedCheck {
  readonly name: string;
  readonly check: Check;
  /** What a publication that passed it need not be asked again while nothing changes; its name if missing. */
  readonly proves?: readonly string[];
}

export type PressOptions = Partial<PrintOptions>;

/**
 * Makes a publication: read, relate, draw, index, check, swap. Whatever fails on the way, what was
 * published before stays as it was. A proof is made for the eye alone, without pictures or a check.
 */
export async function press(
  workspace: Workspace,
  progress: Progress,
  checks: readonly NamedCheck[] = [],
  { extent = "whole", onProblems }: PressOptions = {},
): Promise<Published> {
  const folders = foldersOf(workspace.output);
  const release = await takeOutput(folders);
  try {
    return await pressOnce(workspace, folders, progress, checks, { extent, onProblems });
  } finally {
    await release();
  }
}

/** With the output taken. */
async function pressOnce(
  workspace: Workspace,
  folders: OutputFolders,
  progress: Progress,
  checks: readonly NamedCheck[],
  options: PrintOptions,
): Promise<Published> {
  const store = Store.open(workspace.cache);
  let inPlace = false;
  const proofs = checks.flatMap(({ name, proves = [name] }) => proves);
  try {
    const asked = { ...(await inputsOf(workspace, store)), checks: proofs };
    const last = await lastPublication(workspace, store, asked);
    if (last !== undefined) return { ...last, faults: [], unchanged: true };
    const { print } = await import("./print.ts"); // most of the code, for nothing when nothing changed
    const output = await LastOutput.of(store, folders);
    const printed = await print(workspace, folders, { store, last: output }, progress, options);
    const { manifest, problems, words, steady, releases = [] } = printed;
    if (manifest === undefined || steady === undefined) return printed;
    for (const { name, check } of checks) {
      const good = await progress.run(name, () => check(folders.candidate), Boolean);
      if (!good) return { problems, faults: printed.faults, words: 0 };
    }
    store.flush(); // a disk that is full is told before anything is published
    await progress.run("Mise en place", () => swap(folders));
    inPlace = true;
    await ifTheDiskWill(async () => {
      printed.remember?.();
      const made = { manifest, problems, words, steady, releases };
      await keepPublication(workspace, store, { ...made, ...asked, output: output.filesHash });
      if (options.extent === "proof") return;
      const { articles, pages } = manifest;
      const at = new Date(workspace.now).toISOString();
      await recordBuild(workspace.cache, { at, articles, pages, phases: progress.times });
    });
    return printed;
  } finally {
    const close = () => store.close();
    await (inPlace ? ifTheDiskWill(close) : close());
  }
}

/** What is published is published: what cannot be remembered of it now is made again by the next press. */
async function ifTheDiskWill(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (systemFaultOf(error) === undefined) throw error;
  }
}
