import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Workspace } from "../../src/press/workspace.ts";
import { PROJECT } from "../../src/press/workspace.ts";
import { newsroom } from "../unit/newsroom/newsroom.ts";

/**
 * Prints the paper of a newsroom of its own, in a process of its own: Eleventy reads templates otherwise than
 * Playwright would let it.
 *
 * @returns the folder of the publication
 */
export async function smallPaper(
  articles: Readonly<Record<string, string | Uint8Array>>,
  asked: Partial<Pick<Workspace, "compress" | "data">> = {},
): Promise<string> {
  const space = { ...(await newsroom(articles)), ...asked };
  const once = join(PROJECT, "tests/unit/press/press-once.ts");
  execFileSync(process.execPath, ["--import", "tsx", once, JSON.stringify(space)], {
    cwd: PROJECT,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return space.output;
}
