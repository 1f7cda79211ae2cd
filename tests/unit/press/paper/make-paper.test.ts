import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { makePaper } from "../../../../src/press/paper/make-paper.ts";
import { PROJECT, UsageError } from "../../../../src/press/workspace.ts";
import { readFiles, temporaryFolder, writeFiles } from "../../newsroom/temporary-folder.ts";

const wishes = { press: "1.2.3", today: "2026-11-24" };

describe("a new paper", () => {
  const folder = join(temporaryFolder(), "le-phare");
  let files = new Map<string, string>();
  before(async () => {
    await makePaper({ folder, name: "L’Écho : du port", ...wishes });
    files = new Map([...(await readFiles(folder))].map(([path, text]) => [path, `${text}`]));
  });

  it("has its name, its day and its press where they belong, and nothing left to fill in", () => {
    assert.match(files.get("_data/site.yaml") ?? "", /^name: "L’Écho : du port"$/m);
    assert.match(files.get("articles/2026/bienvenue.md") ?? "", /^date: 2026-11-24$/m);
    assert.match(files.get("package.json") ?? "", /^ {4}"rotative": "1\.2\.3"$/m);
    for (const [path, text] of files) assert.doesNotMatch(text, /@[A-Z]+@/, path);
  });

  it("has a command for each that its own guide names", () => {
    const named = [...(files.get("README.md") ?? "").matchAll(/npm run ([\w:]+)/g)];
    assert.ok(named.length > 5);
    for (const [, name] of named)
      assert.match(files.get("package.json") ?? "", RegExp(`"${name}":`));
  });

  it("is told to ask for nothing of its first article", () => {
    const check = [join(PROJECT, "bin/rotative.mjs"), "check", "articles/2026/bienvenue.md"];
    const { status, stdout } = spawnSync(process.execPath, check, {
      cwd: folder,
      encoding: "utf8",
    });
    assert.match(stdout, /^1 article relu : aucun avertissement/m);
    assert.equal(status, 0);
  });

  it("is refused in a folder that holds something, which stays as it is", async () => {
    const full = temporaryFolder();
    await writeFiles(full, { "notes.txt": "à garder" });
    await assert.rejects(makePaper({ folder: full, ...wishes }), (error) => {
      assert.ok(error instanceof UsageError);
      assert.match(error.message, /n’est pas vide/);
      return true;
    });
    assert.deepEqual([...(await readFiles(full)).keys()], ["notes.txt"]);
  });

  it("is refused in the folder of the press", async () => {
    const inside = join(PROJECT, "dist-le-phare");
    await assert.rejects(makePaper({ folder: inside, ...wishes }), UsageError);
    assert.equal(existsSync(inside), false);
  });

  it("may begin where Git began", async () => {
    const begun = temporaryFolder();
    await writeFiles(begun, { ".git/HEAD": "ref: refs/heads/main\n" });
    const made = await makePaper({ folder: begun, ...wishes });
    assert.ok(made.includes("_data/site.yaml"));
  });
});
