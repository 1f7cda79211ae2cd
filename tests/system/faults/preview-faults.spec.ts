import type { ChildProcess } from "node:child_process";
import { chmod, readdir, readFile, rename, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test as plain } from "playwright/test";
import { ARTICLES } from "../../unit/newsroom/articles.ts";
import { writeFiles } from "../../unit/newsroom/temporary-folder.ts";
import { test } from "./fault-test.ts";
import { FaultyPaper, saidPlainly } from "./faulty-paper.ts";
import { FaultyPreview } from "./faulty-preview.ts";
import { heldToRights, mountsDisks, smallDisk } from "./rights.ts";

const CLOCK_JUMPS = new URL("clock-jumps.mjs", import.meta.url).href;

test.describe.configure({ mode: "default", timeout: 180_000 });

/** An editor saves, and is shown what was saved. */
async function follows(paper: FaultyPaper, ...previews: readonly FaultyPreview[]): Promise<void> {
  await paper.edit();
  for (const preview of previews) await preview.shows(paper.title());
}

function toldPlainly({ told }: FaultyPreview): void {
  saidPlainly({ status: null, signal: null, told });
  expect(told).not.toContain("une faute du programme");
}

test("the preview outlives what befalls it: rights, a folder that goes, its own death", async ({
  paper,
}) => {
  const preview = await FaultyPreview.begun(paper, { through: heldToRights() });
  try {
    await preview.shows(paper.title());

    const file = join(paper.articles, "2026/jour.md");
    await chmod(file, 0o000);
    await paper.edit();
    await preview.says(/les droits manquent \(.*2026\/jour\.md\)/);
    expect(await preview.page()).toContain("Le port");
    await chmod(file, 0o644);
    await follows(paper, preview);

    const year = join(paper.articles, "2022");
    await rename(year, `${year}.away`);
    await follows(paper, preview);
    await rename(`${year}.away`, year);
    await follows(paper, preview);

    await setTimeout(5_000); // one that dies at once is not begun again
    process.kill(await childOf(preview.child), "SIGKILL");
    await preview.says(/L’aperçu s’est arrêté de lui-même : il recommence/);
    await follows(paper, preview);
    toldPlainly(preview);
  } finally {
    await preview.end();
  }
});

test("two previews at once on one cache, and a press beside them, each show what is saved", async ({
  paper,
}) => {
  const previews = await Promise.all([FaultyPreview.begun(paper), FaultyPreview.begun(paper)]);
  try {
    await follows(paper, ...previews);
    await paper.edit();
    const [pressed] = await Promise.all([
      paper.run("press"),
      ...previews.map((preview) => preview.shows(paper.title())),
    ]);
    expect(pressed.status, pressed.told).toBe(0);
    await follows(paper, ...previews);
    await paper.nextIsClean();
    for (const preview of previews) toldPlainly(preview);
  } finally {
    for (const preview of previews) await preview.end();
  }
});

test("a preview follows what is saved while the clock jumps, forth and back", async ({ paper }) => {
  const off = join(paper.folder, "clock");
  const then = Date.parse(paper.env.ROTATIVE_NOW ?? "") - Date.now();
  await writeFile(off, String(then));
  const preview = await FaultyPreview.begun(paper, {
    env: { ROTATIVE_NOW: "", CLOCK_OFF: off, NODE_OPTIONS: `--import=${CLOCK_JUMPS}` },
  });
  try {
    await preview.shows(paper.title());
    for (const years of [2, -20, 0]) {
      const jump = then + years * 365 * 86_400_000;
      await writeFile(off, String(jump));
      await paper.edit();
      const saved = new Date(Date.now() + jump); // as a disk would date it, the length of the text as it was
      await utimes(join(paper.articles, "2026/port.md"), saved, saved);
      await preview.shows(paper.title());
    }
    toldPlainly(preview);
  } finally {
    await preview.end();
  }
});

test("a preview whose files change, go and come back while they are read ends with what was saved last", async ({
  paper,
}) => {
  const preview = await FaultyPreview.begun(paper);
  const photo = join(paper.articles, "2026/photo.jpg");
  const bytes = await readFile(photo);
  try {
    await preview.shows(paper.title());
    for (const file of [join(paper.articles, "2026/port.md"), photo]) {
      for (let turn = 0; turn < 200; turn += 1) {
        const isWhole = turn % 2 === 0;
        if (turn % 3 === 0) await rm(file, { force: true });
        else if (file === photo) await writeFile(file, isWhole ? bytes : bytes.subarray(0, turn));
        else await writeFile(file, paper.text(turn).slice(0, isWhole ? undefined : turn));
        if (turn % 20 === 0) await preview.page();
        await setTimeout(5);
      }
      await writeFile(photo, bytes);
      await follows(paper, preview);
      await expect.poll(() => picture(preview)).toBe("image/webp");
    }
    toldPlainly(preview);
  } finally {
    await writeFile(photo, bytes);
    await preview.end();
  }
});

const whereDisksAreMounted = mountsDisks() ? plain : undefined;

whereDisksAreMounted?.(
  "a preview that begins on a full disk says so, and shows the paper once there is room",
  async () => {
    const paper = new FaultyPaper();
    const disk = smallDisk(join(paper.folder, "disk"));
    disk.leave(40_000);
    paper.env.ROTATIVE_CACHE = join(paper.folder, "disk/cache");
    await writeFiles(paper.articles, ARTICLES);
    const preview = await FaultyPreview.begun(paper);
    try {
      await preview.says(/erreur : le disque est plein/);
      disk.grow();
      await follows(paper, preview);
      toldPlainly(preview);
    } finally {
      await preview.end();
      disk.remove();
      paper.remove();
    }
  },
);

/** What the first picture of the page is sent as. */
async function picture(preview: FaultyPreview): Promise<string | null> {
  const [address = ""] = /\/images\/epreuve\/\d+\/[^" ]+/.exec(await preview.page()) ?? [];
  const answer = await fetch(preview.at(address));
  return answer.ok ? answer.headers.get("content-type") : null;
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
