import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { PROJECT } from "../../../src/press/workspace.ts";
import { environmentOf } from "../newsroom/newsroom.ts";
import { temporaryFolder, writeFiles } from "../newsroom/temporary-folder.ts";
import { article } from "../paper.ts";

const launcher = join(PROJECT, "bin/rotative.mjs");

function run(cwd: string, ...args: string[]) {
  const env = { ...process.env, ...environmentOf(cwd) };
  return spawnSync(process.execPath, [launcher, ...args], { cwd, encoding: "utf8", env });
}

describe("bin/rotative.mjs", () => {
  it("runs a command from any folder, its options passed on", async () => {
    const folder = temporaryFolder();
    await writeFiles(join(folder, "articles"), { "2022/a.md": article() });
    const { status, stdout } = run(folder, "related", "2022/a.md", "--json");
    assert.deepEqual([status, JSON.parse(stdout)], [0, []]);
  });

  it("works for the paper whose package.json asks for the press, from its folders too", async () => {
    const folder = temporaryFolder();
    await writeFiles(folder, {
      "package.json": JSON.stringify({ dependencies: { rotative: "1.0.0" } }),
      "_data/site.yaml": "name: Le Phare\nurl: https://phare.example/\n",
      "_data/sections.yaml": "mer: { title: Mer }\n",
      "articles/2026/a.md": article("Un texte.").replace(/^section: .*$/m, "section: mer"),
    });
    const { status, stdout } = spawnSync(process.execPath, [launcher, "check"], {
      cwd: join(folder, "articles"),
      encoding: "utf8",
      env: { ...process.env, ROTATIVE_CACHE: join(folder, ".cache") },
    });
    assert.match(stdout, /^1 article relu/m);
    assert.equal(status, 0, stdout);
  });

  it("tells a component of the theme that does not compile, at its line, and runs nothing", async () => {
    const folder = temporaryFolder();
    await writeFiles(folder, { "theme/components/Byline.tsx": "export function Byline( {\n" });
    const { status, stderr } = spawnSync(process.execPath, [launcher, "check"], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, ...environmentOf(folder), ROTATIVE_THEME: join(folder, "theme") },
    });
    assert.match(
      stderr,
      /^theme\/components\/Byline\.tsx:2:1 : erreur : ce composant ne se compile pas$/m,
    );
    assert.doesNotMatch(stderr, /^ +at /m);
    assert.equal(status, 1);
  });

  it("names the commands that there are, and no other", async () => {
    const folder = temporaryFolder();
    await mkdir(join(folder, "articles"));
    const { status, stderr } = run(folder, "publier");
    assert.equal(status, 2);
    const scripts: unknown = JSON.parse(
      spawnSync("npm", ["pkg", "get", "scripts"], { cwd: PROJECT, encoding: "utf8" }).stdout,
    );
    const used = [...JSON.stringify(scripts).matchAll(/rotative\.mjs (\w+)/g)].map(
      ([, name]) => name,
    );
    const named = stderr.split("\n\n")[1]?.trim().split(/\s+/);
    assert.deepEqual(named, [...new Set(used)].sort());
    assert.ok((await readdir(join(PROJECT, "src/commands"))).length > (named?.length ?? 0));
  });
});
