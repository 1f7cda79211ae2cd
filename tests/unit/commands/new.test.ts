import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { tellProblems } from "../../../src/desk/tell-problems.ts";
import { readWorkspace } from "../../../src/press/read/read-workspace.ts";
import { PROJECT, workspaceFrom } from "../../../src/press/workspace.ts";
import { environmentOf } from "../newsroom/newsroom.ts";
import { PHOTO } from "../newsroom/photo.ts";
import { temporaryFolder } from "../newsroom/temporary-folder.ts";

const CAPTIONED = join(PROJECT, "tests/unit/press/pictures/pasted/xmp-double.jpg");

function begin(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, "bin/rotative.mjs"), "new", ...args],
    {
      cwd: folder,
      encoding: "utf8",
      input: "",
      env: { ...process.env, ...environmentOf(folder) },
    },
  );
  return { status, out: stdout, err: stderr };
}

/** What the press makes of the articles in a folder. */
async function read(folder: string) {
  const { value, problems } = await readWorkspace(workspaceFrom(environmentOf(folder), folder, 0));
  return { value, told: tellProblems(problems.filter(({ severity }) => severity === "error")) };
}

describe("npm run new", () => {
  it("begins an article that the press reads, with what the options say and what the picture carries", async () => {
    const folder = temporaryFolder();
    const { status, out, err } = begin(
      folder,
      "Mossad : « la suite » d’Ankara",
      ...["--section", "Culture", "--author", "redaction", "--author", "Zoé Ünlü"],
      ...["--date", "2022-02-16", "--picture", CAPTIONED],
    );
    assert.equal(status, 0, err);
    assert.match(out, /articles\/2022\/mossad-la-suite-d-ankara\.md/);

    const { value, told } = await read(folder);
    assert.equal(told, "");
    const [article] = value?.articles ?? [];
    assert.equal(article?.title.typeset, "Mossad\u00A0: «\u00A0la suite\u00A0» d’Ankara");
    assert.equal(article.section.key, "culture");
    assert.equal(article.date.iso, "2022-02-16");
    assert.equal(article.authors[0]?.key, "redaction");
    assert.equal(article.authors[1]?.name, "Zoé Ünlü");
    assert.equal(article.figures[0]?.picture, "2022/mossad-la-suite-d-ankara.jpg");
    assert.equal(article.figures[0].caption?.typeset, "Un jour d’été fort");
    const file = join(folder, "articles/2022/mossad-la-suite-d-ankara.md");
    assert.match(readFileSync(file, "utf8"), /# alt: "…" +# ce que l’on voit/);
  });

  it("offers every other key as a comment that the press reads once its mark is taken away", async () => {
    const folder = temporaryFolder();
    await mkdir(join(folder, "articles/2022"), { recursive: true });
    await writeFile(join(folder, "articles/2022/photo.jpg"), PHOTO);
    assert.equal(begin(folder, "Un titre", "--section", "tv", "--date", "2022-02").status, 0);
    const file = join(folder, "articles/2022/un-titre.md");
    const text = readFileSync(file, "utf8");
    const offered = text.match(/^# [a-z]+: /gm) ?? [];
    assert.ok(offered.length > 12, text);
    await writeFile(file, text.replace(/^# (?=[a-z]+: )/gm, "").replace("2022/autre-", "2022/un-"));
    const { told } = await read(folder);
    assert.equal(told.replace(/^.*related.*$|.*→.*/gm, "").trim(), "");
  });

  it("dates an article of now, in the paper’s zone, and hides a draft", async () => {
    const folder = temporaryFolder();
    assert.equal(begin(folder, "Un titre", "--section", "tv", "--draft").status, 0);
    const { value, told } = await read(folder);
    assert.equal(told, "");
    assert.equal(value?.articles.length, 0);
    const text = readFileSync(join(folder, "articles/2026/un-titre.md"), "utf8");
    assert.match(text, /^date: 2026-11-24T07:00$/m);
    assert.match(text, /^draft: true$/m);
  });

  it("overwrites neither an article nor a picture, and leaves nothing half written", async () => {
    const folder = temporaryFolder();
    await mkdir(join(folder, "articles/2022"), { recursive: true });
    await writeFile(join(folder, "articles/2022/Un-Titre.JPG"), "une image");
    const again = ["Un titre", "--section", "tv", "--date", "2022"];
    const inTheWay = begin(folder, ...again, "--picture", CAPTIONED);
    assert.equal(inTheWay.status, 1);
    assert.match(inTheWay.err, /il y a déjà articles\/2022\/Un-Titre\.JPG/);
    assert.equal(begin(folder, ...again).status, 0, "nothing was written before");
    const second = begin(folder, ...again);
    assert.equal(second.status, 1);
    assert.match(second.err, /il y a déjà articles\/2022\/un-titre\.md/);
  });

  it("proposes what was meant, and says what is missing when nobody can be asked", () => {
    const folder = temporaryFolder();
    const asked = (...args: string[]) => {
      const { status, out, err } = begin(folder, ...args);
      assert.equal(out, "");
      assert.equal(status, 2, err);
      return err;
    };
    assert.match(asked("Un titre", "--section", "cultrue"), /vouliez-vous culture \?/);
    assert.match(
      asked("Un titre", "--section", "tv", "--author", "redacton"),
      /vouliez-vous redaction \?/,
    );
    assert.match(asked("Un titre"), /il manque la rubrique \(--section\)/);
    assert.match(asked(), /il manque le titre et la rubrique/);
    assert.match(
      asked("Un titre", "--section", "tv", "--date", "31/02/2022"),
      /n’existe pas|format/,
    );
    assert.match(
      asked("Un titre", "--section", "tv", "--picture", "absente.jpg"),
      /« absente\.jpg » n’existe pas/,
    );
    assert.match(asked("Un titre", "--rubrique", "tv"), /l’option --rubrique n’est pas connue/);
  });
});
