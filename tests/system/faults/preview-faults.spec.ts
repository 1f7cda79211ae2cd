import type { ChildProcess } from "node:child_process";
import { chmod, readdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "playwright/test";
import { ARTICLES } from "../../unit/newsroom/articles.ts";
import { writeFiles } from "../../unit/newsroom/temporary-folder.ts";
import { end } from "../end.ts";
import { freePort } from "../free-port.ts";
import { FaultyPaper } from "./faulty-paper.ts";
import { heldToRights, mountsDisks, smallDisk } from "./rights.ts";

const ADDRESS = "articles/2026/port/";

test("the preview outlives what befalls it: rights, a folder that goes, its own death", async () => {
  test.setTimeout(180_000);
  const paper = await FaultyPaper.begun();
  const port = await freePort();
  const child = paper.start("dev", [], {
    env: { PORT: String(port) },
    through: heldToRights(),
  });
  let told = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => {
      told += chunk.toString();
    });
  const shows = (words: string) =>
    expect
      .poll(() => page(port).catch(() => ""), { message: told, timeout: 60_000 })
      .toContain(words);
  const says = (words: RegExp) => expect.poll(() => told, { timeout: 60_000 }).toMatch(words);
  const saved = async () => {
    await paper.edit();
    return /title: "(.*)"/.exec(paper.text())?.[1] ?? "";
  };
  try {
    await shows(/title: "(.*)"/.exec(paper.text())?.[1] ?? "");

    const file = join(paper.articles, "2026/jour.md");
    await chmod(file, 0o000);
    await saved();
    await says(/les droits manquent \(.*2026\/jour\.md\)/);
    expect(await page(port)).toContain("Le port");
    await chmod(file, 0o644);
    await shows(await saved());

    const year = join(paper.articles, "2022");
    await rename(year, `${year}.away`);
    await shows(await saved());
    await rename(`${year}.away`, year);
    await shows(await saved());

    await setTimeout(5_000); // one that dies at once is not begun again
    process.kill(await childOf(child), "SIGKILL");
    await says(/L’aperçu s’est arrêté de lui-même : il recommence/);
    await shows(await saved());
    expect(told).not.toMatch(/\n\s+at .*[(/]/);
  } finally {
    await end(child);
    paper.remove();
  }
});

const whereDisksAreMounted = mountsDisks() ? test : undefined;

whereDisksAreMounted?.(
  "a preview that begins on a full disk says so, and shows the paper once there is room",
  async () => {
    test.setTimeout(180_000);
    const paper = new FaultyPaper();
    const disk = smallDisk(join(paper.folder, "disk"));
    disk.leave(40_000);
    paper.env.ROTATIVE_CACHE = join(paper.folder, "disk/cache");
    await writeFiles(paper.articles, ARTICLES);
    const port = await freePort();
    const child = paper.start("dev", [], { env: { PORT: String(port) } });
    let told = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      told += chunk.toString();
    });
    try {
      await expect.poll(() => told, { timeout: 60_000 }).toMatch(/erreur : le disque est plein/);
      disk.grow();
      await paper.edit();
      await expect.poll(() => page(port).catch(() => ""), { timeout: 60_000 }).toContain("Le port");
      expect(told).not.toMatch(/\n\s+at .*[(/]/);
    } finally {
      await end(child);
      disk.remove();
      paper.remove();
    }
  },
);

async function page(port: number): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/${ADDRESS}`);
  return answer.ok ? await answer.text() : "";
}

/** The process that the command began: Linux tells it. */
async function childOf({ pid }: ChildProcess): Promise<number> {
  for (const task of await readdir(`/proc/${pid}/task`)) {
    const children = await readFile(`/proc/${pid}/task/${task}/children`, "utf8");
    for (const child of children.split(" ").filter(Boolean)) {
      const line = await readFile(`/proc/${child}/cmdline`, "utf8");
      if (line.includes("--inner")) return Number(child);
    }
  }
  throw new Error("no preview was begun");
}
