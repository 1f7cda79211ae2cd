import { join } from "node:path";
import { press } from "../../../src/press/press.ts";
import type { Extent } from "../../../src/press/print.ts";
import { Progress } from "../../../src/press/progress.ts";
import type { Workspace } from "../../../src/press/workspace.ts";
import { PROJECT, workspaceFrom } from "../../../src/press/workspace.ts";
import { temporaryFolder, writeFiles } from "./temporary-folder.ts";

/** The house of the newsroom that tests print: no test reads the project's own. */
const DATA = join(import.meta.dirname, "_data");

/** Kept from one run to the next: made pictures and fonts go by their content. */
const CACHE = join(PROJECT, ".cache/rotative-tests");

const NOW = "2026-11-24T06:00:00Z";

/** For a newsroom that readers do not know yet: its articles may go without a word. */
export const UNREAD = { ROTATIVE_BEFORE: join(CACHE, "no-publication.json") };

/** What a command is told of a newsroom in a folder. */
export function environmentOf(folder: string): Record<string, string> {
  return {
    ROTATIVE_ARTICLES: join(folder, "articles"),
    ROTATIVE_DATA: DATA,
    ROTATIVE_OUTPUT: join(folder, "dist"),
    ROTATIVE_CACHE: CACHE,
    ROTATIVE_RELEASES: join(folder, "prochaines-parutions.json"),
    ROTATIVE_NOW: NOW,
  };
}

/**
 * A newsroom in a folder of its own.
 *
 * @param articles the files under `articles/`
 * @param env what is not as in other tests
 */
export async function newsroom(
  articles: Readonly<Record<string, string | Uint8Array>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Workspace> {
  const folder = temporaryFolder();
  await writeFiles(join(folder, "articles"), articles);
  const workspace = workspaceFrom({ ...environmentOf(folder), ...env }, folder, 0);
  return { ...workspace, lender: join(folder, "lends-nothing") };
}

/** Prints a newsroom's paper without a word on the screen. */
export function print(
  workspace: Workspace,
  checks?: Parameters<typeof press>[2],
  extent?: Extent,
): ReturnType<typeof press> {
  const quiet = new Progress({ terminal: false, write: () => {} }, () => 0);
  return press(workspace, quiet, checks, extent === undefined ? {} : { extent });
}
