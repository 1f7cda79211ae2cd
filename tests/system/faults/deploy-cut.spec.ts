import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { PROJECT } from "../../../src/press/workspace.ts";
import { readFiles } from "../../unit/newsroom/temporary-folder.ts";
import { lostTo, numberedPublication } from "../../unit/press/deploy/small-publication.ts";
import { differing, type Ended, ended, saidPlainly } from "./faulty-paper.ts";

const DIE_AFTER = new URL("die-after.mjs", import.meta.url).href;

/** After so many changes of the disk the command is killed; then after so many more: `ROTATIVE_STEP=1` for each of them. */
const STEP = Number(process.env.ROTATIVE_STEP ?? 5);

test("a deploy that is killed at any file leaves a paper that works, and the next one ends it", async () => {
  test.setTimeout(300_000);
  const folder = await mkdtemp(join(tmpdir(), "rotative-cut-"));
  const site = join(folder, "site");
  try {
    expect((await deploy(site, await numberedPublication(0))).status).toBe(0);
    let cut = 0;
    for (let changes = 0, killed = true; killed; changes += STEP, cut += 1) {
      const publication = await numberedPublication(cut + 1);
      const end = await deploy(site, publication, [], changes);
      killed = end.signal === "SIGKILL";
      if (!killed) expect(end.status, end.told).toBe(0);
      expect(await missing(site), `cut after ${changes} changes`).toEqual([]);
      const next = await deploy(site, publication, ["--force"]);
      expect(next.status, next.told).toBe(0);
      saidPlainly(next);
      expect(await missing(site)).toEqual([]);
      const sent = await readFiles(publication);
      const there = await readFiles(site);
      const arrived = new Map(
        [...sent.keys()].map((file) => [file, there.get(file) ?? Buffer.of()]),
      );
      expect(differing(arrived, sent)).toEqual([]);
    }
    expect(cut).toBeGreaterThan(2);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

async function deploy(
  site: string,
  output: string,
  args: readonly string[] = [],
  changes?: number,
): Promise<Ended> {
  const program = join(PROJECT, "bin/rotative.mjs");
  const dying = changes === undefined ? [] : ["--import", DIE_AFTER];
  const child = spawn(process.execPath, [...dying, program, "deploy", site, ...args], {
    cwd: join(site, ".."),
    env: { ...process.env, ROTATIVE_OUTPUT: output, DIE_AFTER: String(changes ?? "") },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return await ended(child);
}

/** What a reader who comes by the front page, the feed or the search would not find. */
async function missing(site: string): Promise<string[]> {
  const files = await readFiles(site);
  return await lostTo(async (path) =>
    files.get(path.replace(/(^|\/)$/, "$1index.html"))?.toString(),
  );
}
