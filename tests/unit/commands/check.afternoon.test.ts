import assert from "node:assert/strict";
import type { ChildProcess } from "node:child_process";
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { PROJECT } from "../../../src/press/workspace.ts";
import { environmentOf } from "../newsroom/newsroom.ts";
import { temporaryFolder, writeFiles } from "../newsroom/temporary-folder.ts";
import { article } from "../paper.ts";

/** Words that French has not, and that a message in English can hardly do without. */
const ENGLISH =
  /\b(?:the|and|with|of|is|are|was|error|errors|warning|warnings|file|files|found|missing|invalid|expected|unexpected|please|usage|failed|done|at line|undefined|null)\b/i;

/** The press article that the project starts from, as it was pasted. */
const RAW = join(import.meta.dirname, "../importing/press-text/fixtures/mossad.txt");

const folder = temporaryFolder();
const DATA = join(folder, "_data");
const env = {
  ...process.env,
  ...environmentOf(folder),
  ROTATIVE_DATA: DATA,
  ROTATIVE_CACHE: join(folder, "cache"),
  ROTATIVE_RELEASES: join(folder, "prochaines-parutions.json"),
  ROTATIVE_NOW: "2026-11-28T18:00:00Z",
};
cpSync(environmentOf(folder).ROTATIVE_DATA ?? "", DATA, { recursive: true });
await writeFiles(folder, {
  "_data/pages/mentions-legales.md": '---\ntitle: "Mentions légales"\n---\nUn texte.\n',
  "articles/2021/gaz.md": article("Le gaz.").replace("Un titre", "Le gaz de Gaza Marine"),
  "depeche.txt": readFileSync(RAW, "utf8"),
});

/** Runs a command as an editor does; nothing that it says may be English. */
function run(command: string, ...args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, "bin/rotative.mjs"), command, ...args],
    { cwd: folder, encoding: "utf8", env },
  );
  const said = `${stdout}${stderr}`;
  assertFrench(said, command);
  return { status, said };
}

/** Names of files, and what a message quotes of an article, may be in any language. */
function assertFrench(said: string, command: string): void {
  const ours = said
    .split("\n")
    .filter((_line, index, lines) => !/^\s+\^$/.test(lines[index + 1] ?? "")) // a line that is quoted
    .map((line) => line.replace(/«[^»]*»|[\w./-]+\.\w+(?::\d+)*|--[\w-]+|npm run [\w: -]+/g, ""))
    .filter((line) => ENGLISH.test(line));
  assert.deepEqual(ours, [], command);
}

const textOf = (file: string) => readFileSync(join(folder, file), "utf8");

/** Changes the imported article by hand: what was told must be there to be changed. */
function edit(file: string, before: string | RegExp, after: string): void {
  const text = textOf(file);
  const changed = text.replace(before, after);
  assert.notEqual(changed, text, `${before} is not in ${file}`);
  writeFileSync(join(folder, file), changed);
}

describe("an afternoon at the desk, without a line of English", () => {
  let file = "";

  it("begins with a pasted text, which becomes an article that says what is to be verified", () => {
    const { status, said } = run("import", "depeche.txt");
    assert.equal(status, 0, said);
    file = /articles\/\d{4}\/[\w-]+\.md/.exec(said)?.[0] ?? "";
    assert.match(textOf(file), /title: "Mossad: Ankara/);
    assert.match(said, /à vérifier : date/);
  });

  it("goes on with what the check tells, mended as it is told", () => {
    const { status, said } = run("check", file);
    assert.equal(status, 0, said);
    assert.match(said, /semble être celle d’un autre article : elle cite « .*Ilhan Omar »/);
    assert.match(
      said,
      /aucun article ne s’intitule « Comme en Syrie[\s\S]*→ écrivez le titre exact/,
    );

    edit(file, /^ {2}- caption: .*Ilhan Omar.*\n(?: {4}.*\n)*/m, "");
    edit(file, /Lire aussi\s: Comme en Syrie.*/, "Lire aussi : Le gaz de Gaza Marine");
    edit(file, /Lire aussi\s: Accord.*\n/, "");
    edit(file, /^# à vérifier.*\ndate: .*$/m, "date: 2026-11-27T18:00");
    edit(file, /^# à vérifier.*\ndraft: true\n/m, "");
    const again = run("check", "--strict", file);
    assert.equal(again.status, 0, again.said);
    assert.match(again.said, /1 article relu : aucun avertissement/);
  });

  it("shows the article before anybody else sees it", async () => {
    const child = spawn(process.execPath, [join(PROJECT, "bin/rotative.mjs"), "dev", "--inner"], {
      cwd: folder,
      env: { ...env, PORT: "0" },
    });
    try {
      const page = await fetch(new URL(file.replace(/\.md$/, "/"), await addressOf(child)));
      const html = await page.text();
      assert.ok(/<h1[^>]*>(?:<[^>]*>)*Mossad/.test(html), "the page has its headline");
      assert.ok(html.includes('data-ribbon=""'), "and no ribbon");
    } finally {
      child.kill();
    }
  });

  it("ends with a publication that has it", () => {
    const { status, said } = run("press");
    assert.equal(status, 0, said);
    assert.match(said, /Publié dans dist/);
    assert.ok(existsSync(join(folder, "dist", file.replace(/\.md$/, "/index.html"))));
  });
});

/** Where a preview says that it is. */
async function addressOf({ stdout }: ChildProcess): Promise<string> {
  let said = "";
  for await (const piece of stdout ?? []) {
    said += String(piece);
    const url = /http:\/\/localhost:\d+\S*/.exec(said)?.[0];
    if (url !== undefined) {
      assertFrench(said.replace(url, ""), "dev");
      return url;
    }
  }
  return assert.fail(`the preview ended: ${said}`);
}
