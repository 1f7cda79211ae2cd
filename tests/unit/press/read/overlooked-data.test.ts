import assert from "node:assert/strict";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeEach, describe, it } from "node:test";
import { readHouse } from "../../../../src/house/read-house.ts";
import { readData } from "../../../../src/press/read/read-data.ts";
import { newsroom } from "../../newsroom/newsroom.ts";
import { temporaryFolder } from "../../newsroom/temporary-folder.ts";

const SOURCES = 'afp:\n  name: "AFP"\n';

describe("the files of _data/ that nobody would read", () => {
  let folder: string;
  beforeEach(() => {
    folder = temporaryFolder();
  });

  /** What is told of a data folder that holds one file (or, without a text, one folder). */
  async function told(path: string, text?: string): Promise<string[]> {
    const file = join(folder, path);
    await mkdir(text === undefined ? file : dirname(file), { recursive: true });
    if (text !== undefined) await writeFile(file, text);
    const workspace = await newsroom({}, { ROTATIVE_DATA: folder });
    return readHouse(await readData(workspace))
      .problems.filter(({ file: name }) => name.endsWith(path))
      .map(({ severity, message, remedy }) => `${severity}: ${message} → ${remedy}`);
  }

  it("are told with the name that they should bear", async () => {
    for (const name of ["sources.yml", "Sources.yaml", "sources.yaml.txt", "source.yaml"]) {
      assert.match(
        (await told(name, SOURCES)).join(),
        /^error: .*n’est pas lu.* → nommez-le sources\.yaml/,
      );
      await rm(join(folder, name));
    }
    assert.match(
      (await told("notes.yaml", SOURCES)).join(),
      /^warning: .* → retirez-le, ou donnez-lui l’un de/,
    );
  });

  it("are pages in another folder, or written with a word processor", async () => {
    for (const name of [
      "page/charte.md",
      "pages/sous/charte.md",
      "pages/charte.docx",
      "pages/charte.md.txt",
    ]) {
      assert.match((await told(name, "x")).join(), /^error: .*n’est pas lu/, name);
      await rm(join(folder, name));
    }
  });

  it("are folders that bear the name of a file, and the reverse", async () => {
    assert.match(
      (await told("sources.yaml")).join(),
      /un dossier est là où un fichier est attendu/,
    );
    await rm(join(folder, "sources.yaml"), { recursive: true });
    assert.match((await told("pages", "x")).join(), /un fichier est là où un dossier est attendu/);
  });

  it("are not those that are read, nor hidden ones", async () => {
    assert.deepEqual(await told("sources.yaml", SOURCES), []);
    assert.deepEqual(await told(".sources.yaml.swp.yaml", "x"), []);
    assert.deepEqual(await told("pages/charte.md", '---\ntitle: "Charte"\n---\n\nTexte.\n'), []);
    assert.deepEqual(await told("logo.png", "x"), []);
  });

  it("cannot hide that one is missing", () => {
    const bytes = new TextEncoder().encode("redaction: { name: La rédaction }");
    const file = (name: string) => ({ file: `_data/${name}.yaml`, bytes });
    const { value: house, problems } = readHouse({
      site: { ...file("site"), missing: true },
      sections: file("sections"),
      authors: file("authors"),
      dossiers: file("dossiers"),
      sources: file("sources"),
    });
    assert.equal(house, undefined);
    assert.ok(
      problems.some(
        ({ file: name, message }) => name === "_data/site.yaml" && message === "ce fichier manque",
      ),
    );
  });
});
