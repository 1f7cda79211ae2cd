import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { PAGE_KINDS } from "../../../../src/edition/page-kinds.ts";
import { kindsByFile, weightFigures } from "../../../../src/report/figures/weights.ts";
import { daily } from "../../edition/dated.ts";
import { article, edition, house } from "../../paper.ts";

const paper = edition(
  {
    ...daily(60),
    "2022/a.md": article("Un.", [
      "tags: [Mer]",
      "authors: [redaction]",
      "dossier: turquie-israel",
      "aliases: [/ancienne/]",
    ]),
    "2022/b.md": article("Un.", ["dossier: turquie-israel"]),
  },
  undefined,
  house({}, { "a-propos": "---\ntitle: À propos\nlink: À propos\n---\nUn texte." }),
);

describe("the weight of a publication", () => {
  it("is told by kinds that all have a French name", () => {
    const pages = [...kindsByFile(paper)].filter(([file]) => file.endsWith(".html"));
    const names = PAGE_KINDS.map(({ name }) => name);
    assert.ok(pages.length > 60);
    assert.deepEqual(
      [...new Set(pages.map(([, kind]) => kind))].filter((kind) => names.includes(kind)),
      [],
      "add the kind to KIND_NAMES",
    );
  });

  it("has every page under its kind, further pages of lists too, and every other file once", () => {
    const files = [
      { path: "index.html", bytes: 9000 },
      { path: "articles/2022/a/index.html", bytes: 4000 },
      { path: "articles/2022/b/index.html", bytes: 6000 },
      { path: "rubriques/tv/index.html", bytes: 3000 },
      { path: "rubriques/tv/page/1/index.html", bytes: 2000 },
      { path: "partie/index.html", bytes: 1 },
      { path: "pagefind/x.html", bytes: 10 },
      { path: "images/abc-360.avif", bytes: 100 },
      { path: "images/abc-720.avif", bytes: 300 },
      { path: "images/cartes/a.png", bytes: 70 },
      { path: "assets/serif.woff2", bytes: 50 },
    ];
    const found = weightFigures(files, paper);
    assert.equal(found.bytes, 24_531);
    assert.deepEqual(
      found.pages.map(({ kind, files: count, bytes, median }) => [kind, count, bytes, median]),
      [
        ["Articles", 2, 10_000, 5000],
        ["Une", 1, 9000, 9000],
        ["Rubriques", 2, 5000, 2500],
        ["Autres pages", 1, 1, 1],
      ],
    );
    assert.deepEqual(
      found.others.map(({ kind, bytes }) => [kind, bytes]),
      [
        ["Images AVIF", 400],
        ["Cartes pour les réseaux", 70],
        ["Polices", 50],
        ["Index de recherche", 10],
      ],
    );
    assert.equal(found.heaviest[0]?.path, "index.html");
    assert.deepEqual(
      found.heaviestPictures.map(({ bytes }) => bytes),
      [300, 100, 70],
    );
  });
});
