import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { readData } from "../../../../src/press/read/read-data.ts";
import { PROJECT, workspaceFrom } from "../../../../src/press/workspace.ts";

describe("the pages of a newsroom's house", () => {
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "rotative-house-"));
    await mkdir(join(folder, "data/pages"), { recursive: true });
    await writeFile(join(folder, "data/pages/charte.md"), "la charte");
    await writeFile(join(folder, "data/pages/a-propos.md"), "qui nous sommes");
    await writeFile(join(folder, "data/pages/.brouillon.md"), "");
    await writeFile(join(folder, "data/pages/lisez-moi.txt"), "");
  });
  after(() => rm(folder, { recursive: true }));

  it("are its own files, and the project's where it has none", async () => {
    const space = workspaceFrom({ ROTATIVE_DATA: join(folder, "data") }, folder, 0);
    const { pages } = await readData(space);
    assert.deepEqual([...(pages?.keys() ?? [])].sort(), [
      "a-propos",
      "accessibilite",
      "charte",
      "mentions-legales",
    ]);
    const text = (key: string) => new TextDecoder().decode(pages?.get(key)?.bytes);
    assert.equal(text("a-propos"), "qui nous sommes");
    assert.match(text("mentions-legales"), /Directeur de la publication/);
  });

  it("knows the project's own files for borrowed beside another newsroom's articles", async () => {
    const space = workspaceFrom({ ROTATIVE_ARTICLES: folder }, PROJECT, 0);
    assert.equal((await readData(space)).dossiers.borrowed, true);
    assert.equal((await readData(workspaceFrom({}, PROJECT, 0))).dossiers.borrowed, false);
  });
});
