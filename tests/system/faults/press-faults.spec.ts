import { spawnSync } from "node:child_process";
import { chmod, mkdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect } from "playwright/test";
import { test } from "./fault-test.ts";
import { differing, ended, saidPlainly } from "./faulty-paper.ts";
import { heldToRights, mountsDisks, smallDisk } from "./rights.ts";

const OF_THE_DISK = /^Rotative : .*rien n’est perdu, recommencez quand ce sera réglé$/m;

test.describe.configure({ mode: "default", timeout: 120_000 });

/** Each file or folder that a press needs, from the newsroom's folder. */
const KEPT_FROM_IT: Readonly<Record<string, string>> = {
  "an article": "articles/2026/port.md",
  "a picture": "articles/2026/photo.jpg",
  "a folder of articles": "articles/2022",
  "its memory": "cache/memory.lmdb",
};

for (const [name, path] of Object.entries(KEPT_FROM_IT)) {
  test(`${name} that cannot be read stops the press, and is named`, async ({ paper }) => {
    const file = join(paper.folder, path);
    await paper.holds(
      async () => {
        if (path.endsWith(".jpg")) await utimes(file, 1, Math.random() * 1e9); // or it would not be opened
        await chmod(file, 0o000);
        const end = await paper.run("press", [], { through: heldToRights() });
        await chmod(file, path.includes(".") ? 0o644 : 0o755);
        return end;
      },
      new RegExp(`les droits manquent \\(.*${path.replaceAll(".", "\\.")}`),
    );
  });
}

for (const folder of [".", "cache"]) {
  test(`a press that may write nothing in ${folder === "." ? "the folder of its output" : folder} says so`, async ({
    paper,
  }) => {
    const closed = join(paper.folder, folder);
    await paper.holds(async () => {
      await chmod(closed, 0o555);
      const end = await paper.run("press", [], { through: heldToRights() });
      await chmod(closed, 0o755);
      return end;
    }, /les droits manquent/);
  });
}

for (const blocks of [24, 100]) {
  test(`files that may have ${blocks} blocks and no more stop the press in words`, async ({
    paper,
  }) => {
    await paper.holds(async () => {
      const through = ["sh", "-c", `ulimit -f ${blocks}; exec "$@"`, "sh"];
      return await paper.run("press", ["--clean"], { through });
    }, OF_THE_DISK);
  });
}

// Only root can mount a disk; for others the test before stands for it.
const whereDisksAreMounted = mountsDisks() ? test : undefined;

whereDisksAreMounted?.(
  "a disk that is full, or read only, at any place of a press",
  async ({ paper }) => {
    test.setTimeout(300_000);
    const folder = join(paper.folder, "disk");
    const disk = smallDisk(folder);
    const before = paper.env.ROTATIVE_OUTPUT;
    try {
      const output = join(folder, "dist");
      paper.env.ROTATIVE_OUTPUT = output;
      expect((await paper.run("press")).status).toBe(0);
      for (const room of [0, 400_000]) {
        await paper.holds(async () => {
          await rm(`${output}.spare`, { recursive: true, force: true });
          disk.leave(room);
          const end = await paper.run("press", ["--clean"]);
          disk.grow();
          return end;
        }, /le disque est plein/);
      }
      await paper.holds(async () => {
        disk.readOnly();
        const end = await paper.run("press");
        disk.grow();
        return end;
      }, /ce disque est en lecture seule/);
    } finally {
      paper.env.ROTATIVE_OUTPUT = before ?? "";
      disk.remove();
    }
  },
);

test("files that change, go and come back while they are read make no paper that never was", async ({
  paper,
}) => {
  const files = ["2026/port.md", "2026/photo.jpg", "2026/jour.md"].map((file) =>
    join(paper.articles, file),
  );
  const contents = await Promise.all(files.map((file) => readFile(file)));
  for (const [index, file] of files.entries()) {
    await paper.edit();
    const child = paper.start("press");
    const end = ended(child);
    for (let turn = 0; child.exitCode === null && turn < 5_000; turn += 1) {
      await (turn % 3 === 0
        ? rm(file, { force: true })
        : writeFile(file, index === 0 ? paper.text(turn) : (contents[index] ?? "")));
      await setTimeout(3);
    }
    const { status, told } = await end;
    saidPlainly({ status, signal: null, told });
    expect([0, 1, 2], told).toContain(status);
    await writeFile(file, index === 0 ? paper.text() : (contents[index] ?? ""));
    await paper.nextIsClean();
  }
});

test("a clock that jumps, forth and back, gives each time the paper of its instant", async ({
  paper,
}) => {
  const now = paper.env.ROTATIVE_NOW ?? "";
  for (const instant of ["2027-03-01T06:00:00Z", "2026-11-23T16:00:00Z", now]) {
    const file = join(paper.articles, "2026/port.md");
    await utimes(file, new Date(instant), new Date(instant)); // what is saved then has that date
    paper.env.ROTATIVE_NOW = instant;
    await paper.nextIsClean();
  }
});

test("two presses at once on one output: one is told to wait, and the paper is whole", async ({
  paper,
}) => {
  await paper.edit();
  const both = await Promise.all([paper.run("press"), paper.run("press")]);
  for (const end of both) {
    saidPlainly(end);
    if (end.status === 0) continue;
    expect(end.told).toMatch(/une autre publication est en cours \(processus \d+\)/);
  }
  expect(both.map(({ status }) => status)).toContain(0);
  expect(differing(await paper.published(), await paper.clean())).toEqual([]);
});

test("two presses at once on one cache make the same paper twice", async ({ paper }) => {
  await paper.edit();
  const other = join(paper.folder, "other");
  const env = { ROTATIVE_OUTPUT: join(other, "dist"), ROTATIVE_RELEASES: join(other, "next.json") };
  await mkdir(other);
  const both = await Promise.all([paper.run("press"), paper.run("press", [], { env })]);
  expect(both.map(({ status }) => status)).toEqual([0, 0]);
  const clean = await paper.clean();
  expect(differing(await paper.published(), clean)).toEqual([]);
  expect(differing(await paper.published(env.ROTATIVE_OUTPUT), clean)).toEqual([]);
});

test("a press that runs out of memory loses nothing but itself", async ({ paper }) => {
  const before = await paper.published();
  await paper.edit();
  const env = { NODE_OPTIONS: "--max-old-space-size=24" };
  const { status } = await paper.run("press", ["--clean"], { env });
  expect(status).not.toBe(0);
  expect(differing(await paper.published(), before)).toEqual([]);
  await paper.nextIsClean();
});

const through = ["unshare", ...(process.getuid?.() === 0 ? ["-n"] : ["-rn"])];
const [program = "", ...alone] = through;
const isAlone = spawnSync(program, [...alone, "true"]).status === 0;

// Some machines give nobody a network of their own.
const whereNetworksAreApart = isAlone ? test : undefined;

whereNetworksAreApart?.(
  "no network is asked for anything while a paper is made",
  async ({ paper }) => {
    await paper.edit();
    const end = await paper.run("press", ["--clean"], { through });
    expect(end.status, end.told).toBe(0);
    expect(differing(await paper.published(), await paper.clean())).toEqual([]);
  },
);
