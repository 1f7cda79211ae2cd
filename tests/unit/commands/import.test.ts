import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { PROJECT } from "../../../src/press/workspace.ts";
import { environmentOf } from "../newsroom/newsroom.ts";
import { readFiles, temporaryFolder, writeFiles } from "../newsroom/temporary-folder.ts";

const TEXT =
  "TV\n\nUn titre de quatre mots\n\nPublié le 16 février 2022\n\nUn texte.\n\nImprimer\n";

function run(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, "bin/rotative.mjs"), "import", ...args],
    { cwd: folder, encoding: "utf8", env: { ...process.env, ...environmentOf(folder) } },
  );
  return { status, out: stdout, err: stderr };
}

async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = temporaryFolder();
  await writeFiles(folder, files);
  return folder;
}

describe("npm run import", () => {
  it("writes an article, and tells where it is, what was left out and what comes next", async () => {
    const folder = await folderWith({ "depeche.txt": TEXT });
    const { status, out, err } = run(folder, "depeche.txt");
    assert.equal(status, 0, err);
    assert.match(out, /depeche\.txt\n {2}→ articles\/2022\/un-titre-de-quatre-mots\.md\n/);
    assert.match(out, /décor de la page :\n {4}« Imprimer »/);
    assert.match(out, /1 article écrit\nEnsuite : .*npm run check/);
    const file = join(folder, "articles/2022/un-titre-de-quatre-mots.md");
    assert.match(readFileSync(file, "utf8"), /^section: tv\ndate: 2022-02-16$/m);
  });

  it("writes where it is told, in the section that it is told", async () => {
    const folder = await folderWith({ "depeche.txt": TEXT });
    const { status, err } = run(
      folder,
      "depeche.txt",
      "--into",
      "reprises",
      "--section",
      "Culture",
    );
    assert.equal(status, 0, err);
    const file = join(folder, "articles/reprises/un-titre-de-quatre-mots.md");
    assert.match(readFileSync(file, "utf8"), /^section: culture$/m);
  });

  it("overwrites nothing, and writes nothing when it is a trial", async () => {
    const folder = await folderWith({ "depeche.txt": TEXT });
    const trial = run(folder, "depeche.txt", "--dry-run");
    assert.equal(trial.status, 0);
    assert.match(trial.out, /1 article à écrire[\s\S]*Rien n’est écrit/);
    assert.deepEqual([...(await readFiles(folder)).keys()], ["depeche.txt"]);

    await writeFiles(folder, { "articles/2022/un-titre-de-quatre-mots.md": "le mien" });
    const { status, err } = run(folder, "depeche.txt");
    assert.equal(status, 1);
    assert.match(err, /il y a déjà articles\/2022\/un-titre-de-quatre-mots\.md/);
    const files = await readFiles(join(folder, "articles"));
    assert.deepEqual(files.get("2022/un-titre-de-quatre-mots.md")?.toString(), "le mien");
  });

  it("refuses what it cannot read in French, and imports the rest", async () => {
    const folder = await folderWith({
      "bon.txt": TEXT,
      "vide.txt": "",
      "octets.txt": new Uint8Array([1, 0, 2, 0]),
    });
    const { status, out, err } = run(folder, "vide.txt", "octets.txt", "bon.txt");
    assert.equal(status, 1);
    assert.match(err, /vide\.txt\n {2}refusé : ce fichier n’a pas de texte/);
    assert.match(err, /octets\.txt\n {2}refusé : ce fichier n’est pas un texte/);
    assert.match(out, /1 article écrit.*, 2 refusés/);
  });

  it("tells wrong use with 2", async () => {
    const folder = await folderWith({ "depeche.txt": TEXT, "feuille.xlsx": "x" });
    for (const [args, told] of [
      [[], /que faut-il reprendre \?/],
      [["absent.txt"], /il n’y a pas de fichier absent\.txt/],
      [["feuille.xlsx"], /feuille\.xlsx ne peut pas être repris/],
      [["depeche.txt", "--section", "cultrue"], /vouliez-vous culture \?/],
      [["depeche.txt", "--into", "../ailleurs"], /hors du dossier des articles/],
      [["depeche.txt", "--vers", "x"], /l’option --vers n’est pas connue/],
    ] as const) {
      const { status, err } = run(folder, ...args);
      assert.equal(status, 2, err);
      assert.match(err, told);
    }
  });

  it("reads the encodings of a newsroom’s machines", async () => {
    const accents = "TV\n\nL’été à Çanakkale, une œuvre\n\nUn texte écrit hier.\n";
    const folder = await folderWith({
      "utf16.txt": Buffer.from(`\uFEFF${accents}`, "utf16le"),
      "windows.txt": Buffer.from(
        "TV\n\nL\x92\xe9t\xe9 \xe0 Paris\n\nUn texte \xe9crit hier.\n",
        "latin1",
      ),
    });
    const { status, err } = run(folder, "utf16.txt", "windows.txt");
    assert.equal(status, 0, err);
    const files = [...(await readFiles(join(folder, "articles/2026"))).values()].map(String);
    assert.ok(files.some((text) => text.includes('title: "L’été à Çanakkale, une œuvre"')));
    assert.ok(files.some((text) => text.includes('title: "L’été à Paris"')));
  });
});
