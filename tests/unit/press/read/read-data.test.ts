import assert from "node:assert/strict";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { readData } from "../../../../src/press/read/read-data.ts";
import { newsroom } from "../../newsroom/newsroom.ts";
import { temporaryFolder, writeFiles } from "../../newsroom/temporary-folder.ts";

describe("what a newsroom's data lack", () => {
  let folder = "";
  before(async () => {
    folder = temporaryFolder();
    await writeFiles(folder, {
      "data/sources.yaml": "ses sources",
      "data/pages/charte.md": "la charte",
      "data/pages/a-propos.md": "qui nous sommes",
      "data/pages/.brouillon.md": "",
      "data/pages/lisez-moi.txt": "",
      "lender/_data/sources.yaml": "les sources d’un autre",
      "lender/_data/dossiers.yaml": "les dossiers d’un autre",
      "lender/_data/pages/a-propos.md": "qui est l’autre",
      "lender/_data/pages/mentions-legales.md": "les mentions d’un autre",
    });
  });

  const read = async (env: Record<string, string> = {}) =>
    readData({
      ...(await newsroom({}, { ROTATIVE_DATA: join(folder, "data"), ...env })),
      lender: join(folder, "lender/_data"),
    });
  const text = (file: { readonly bytes: Uint8Array } | undefined) =>
    new TextDecoder().decode(file?.bytes);

  it("is lent: its files and its pages, and none that it has", async () => {
    const { sources, dossiers, sections, pages } = await read();
    assert.equal(text(sources), "ses sources");
    assert.equal(text(dossiers), "les dossiers d’un autre");
    assert.equal(sections.missing, true);
    assert.deepEqual([...(pages?.keys() ?? [])].sort(), ["a-propos", "charte", "mentions-legales"]);
    assert.equal(text(pages?.get("a-propos")), "qui nous sommes");
    assert.equal(text(pages?.get("mentions-legales")), "les mentions d’un autre");
  });

  it("is known for borrowed, unless the articles are those that it was written for", async () => {
    const { sources, dossiers, pages } = await read();
    const lent = (page: string) => pages?.get(page)?.borrowed;
    assert.deepEqual([sources.borrowed, dossiers.borrowed], [false, true]);
    assert.deepEqual([lent("a-propos"), lent("mentions-legales")], [false, true]);
    const beside = await read({ ROTATIVE_ARTICLES: join(folder, "lender/articles") });
    assert.equal(beside.dossiers.borrowed, false);
    assert.equal(beside.pages?.get("mentions-legales")?.borrowed, false);
  });

  it("is nothing to a paper of its own, but for its name and its sections", async () => {
    const { lender, ...own } = await newsroom({}, { ROTATIVE_DATA: join(folder, "data") });
    assert.ok(lender !== undefined);
    const { site, sections, authors, dossiers, pages } = await readData(own);
    assert.deepEqual(
      [site, sections, authors, dossiers].map(({ missing }) => missing),
      [true, true, false, false],
    );
    assert.equal(text(dossiers), "{}");
    assert.deepEqual([...(pages?.keys() ?? [])].sort(), ["a-propos", "charte"]);
  });
});
