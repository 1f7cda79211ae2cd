import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, it } from "node:test";
import { z } from "zod";
import { PROJECT } from "../../../src/press/workspace.ts";
import { environmentOf } from "../newsroom/newsroom.ts";
import { temporaryFolder, writeFiles } from "../newsroom/temporary-folder.ts";
import { article } from "../paper.ts";

const folder = temporaryFolder();
const DATA = join(folder, "_data");
cpSync(environmentOf(folder).ROTATIVE_DATA ?? "", DATA, { recursive: true });
await writeFiles(folder, {
  "_data/pages/mentions-legales.md": '---\ntitle: "Mentions légales"\n---\nUn texte.\n',
  "articles/2022/bon.md": article("Un texte.").replace("Un titre", "Un autre"),
  "articles/2022/mauvais.md": article("Un texte.").replace("section: tv", "section: tvv"),
  "articles/2022/colle.md": article("Un <b>mot</b>.\n\n##Suite\n\nTexte.").replace(
    "Un titre",
    "Collé",
  ),
  "articles/2022/abimee.jpg": "pas une image",
  "articles/2022/image.md": article('![Un port](abimee.jpg "Le port"){credit="AFP"}').replace(
    "Un titre",
    "L’image",
  ),
});

function run(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, "bin/rotative.mjs"), "check", ...args],
    {
      cwd: folder,
      encoding: "utf8",
      env: {
        ...process.env,
        ...environmentOf(folder),
        ROTATIVE_DATA: DATA,
        ROTATIVE_CACHE: join(folder, "cache"),
      },
    },
  );
  return { status, out: stdout, err: stderr };
}

const problem = z.object({ file: z.string(), line: z.number(), column: z.number() }).loose();

describe("npm run check", () => {
  it("tells all of it in one go, file by file, the line quoted and its place marked", () => {
    const { status, out } = run();
    assert.equal(status, 1);
    assert.match(out, /articles\/2022\/mauvais\.md\n\n +3:10 {2}erreur : « section: tvv »/);
    assert.match(out, /\n( +)section: tvv\n {9}\1? *\^\n +→ écrivez : section: tv\n/);
    const [, line = "", mark = ""] = /\n( +section: tvv)\n( +\^)\n/.exec(out) ?? [];
    assert.equal(mark.indexOf("^"), line.indexOf("tvv"));
    assert.match(out, /articles\/2022\/colle\.md\n\n +6:4 {2}attention : le HTML/);
    assert.match(out, /image « abimee\.jpg » est abîmée/);
    assert.match(out, /4 articles relus : 2 erreurs et 2 avertissements\n/);
    assert.match(out, /npm run check -- --fix/);
  });

  it("is content with warnings, unless it is strict", () => {
    const one = join("articles", "2022", "colle.md");
    assert.equal(run(one).status, 0);
    assert.equal(run(one, "--strict").status, 1);
  });

  it("checks one article, which knows the others, and a folder", () => {
    const { status, out } = run("articles/2022/bon.md");
    assert.equal(status, 0);
    assert.match(out, /^1 article relu : aucun avertissement\n$/);
    assert.match(run("articles/2022").out, /4 articles relus/);
    assert.match(run("articles/2022/bom.md").err, /vouliez-vous articles\/2022\/bon\.md \?/);
  });

  it("tells programs the same, at the same places", () => {
    const json = z
      .object({ errors: z.number(), warnings: z.number(), problems: z.array(problem) })
      .parse(JSON.parse(run("--format", "json").out));
    assert.deepEqual([json.errors, json.warnings, json.problems.length], [2, 2, 4]);

    const github = run("--format", "github").out.trimEnd().split("\n");
    assert.equal(github.length, 4);
    assert.match(
      github.join("\n"),
      /^::error file=articles\/2022\/mauvais\.md,line=3,col=10,title=Rotative::.*%0A→ /m,
    );
    assert.match(github.join("\n"), /^::warning .*title=Rotative %3A raw-html::/m);

    const sarif = JSON.parse(run("--format", "sarif").out);
    const [{ tool, results }] = sarif.runs;
    assert.equal(results.length, 4);
    for (const { ruleId, ruleIndex } of results)
      if (ruleId !== undefined) assert.equal(tool.driver.rules[ruleIndex].id, ruleId);

    const gitlab = JSON.parse(run("--format", "gitlab").out);
    assert.equal(new Set(gitlab.map((one: { fingerprint: string }) => one.fingerprint)).size, 4);
    assert.equal(run("--format", "xml").status, 2);
  });

  it("explains a rule, and proposes the one that was meant", () => {
    const { status, out } = run("--explain", "raw-html");
    assert.equal(status, 0);
    assert.match(
      out,
      /Pourquoi : [\s\S]*Non :\n {4}Un <b>mot<\/b>[\s\S]*Oui :\n {4}Un \*\*mot\*\*/,
    );
    assert.match(run("--explain", "raw-htm").err, /vouliez-vous raw-html \?/);
  });

  it("knows what an archive had when it was taken over, and tells only what is new", () => {
    assert.match(run("--baseline").out, /2 avertissements sont connus désormais/);
    assert.match(run("articles/2022/colle.md").out, /^1 article relu : aucun avertissement\n/);
    assert.equal(run().status, 1, "an error is never known");
    rmSync(join(DATA, "problemes-connus.json"));
  });

  it("tells of an option that it does not have in French, and of those that it has", () => {
    const { status, err } = run("--fixe");
    assert.equal(status, 2);
    assert.match(err, /l’option --fixe n’est pas connue\n[\s\S]*--fix /);
  });

  it("mends the newsroom’s own files of _data/ as well", async () => {
    await writeFiles(folder, { "_data/authors.yaml": "jd: { nane: Jeanne Durand }\n" });
    run("--fix");
    assert.equal(readFileSync(join(DATA, "authors.yaml"), "utf8"), "jd: { name: Jeanne Durand }\n");
  });

  it("mends what leaves no choice, shown first, and nothing else", () => {
    const file = join(folder, "articles/2022/colle.md");
    const before = readFileSync(file, "utf8");
    const dry = run("--fix", "--dry-run");
    assert.match(dry.out, /- ##Suite\n +\+ ## Suite\n/);
    assert.equal(readFileSync(file, "utf8"), before);
    const { out } = run("--fix", relative(folder, file));
    assert.equal(readFileSync(file, "utf8"), before.replace("##Suite", "## Suite"));
    assert.match(out, /Corrigé : 1 ligne dans 1 fichier\n[\s\S]*1 avertissement\n/);
  });
});
