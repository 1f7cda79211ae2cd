import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { tellChanges } from "../../../src/desk/tell-changes.ts";
import { typesetChanges } from "../../../src/edition/typeset-changes.ts";
import { pictureFiles } from "../../../src/figures/picture-files.ts";
import { typographize } from "../../../src/french/typography/typographize.ts";
import { article, house } from "../paper.ts";

const changesOf = (body: string, title = "Un titre") =>
  typesetChanges({
    house: house(),
    sources: [
      {
        path: "2022/a.md",
        file: "articles/2022/a.md",
        bytes: new TextEncoder().encode(article(body).replace("Un titre", title)),
      },
    ],
    files: pictureFiles(new Set(), new Map()),
    now: Date.parse("2026-11-24T06:00:00Z"),
  });

describe("what the typographer changed", () => {
  it("is told by rule, with the words as typed and as printed, of the headline and of the text", () => {
    const [first] = changesOf("Il a 10% de l'eau, et l'air.", "L'été");
    assert.deepEqual(first?.changes, [
      { rule: "apostrophe", typed: "L'été", printed: "L’été" },
      { rule: "apostrophe", typed: "l'eau,", printed: "l’eau," },
      { rule: "apostrophe", typed: "l'air.", printed: "l’air." },
      { rule: "glued-unit", typed: "10% de", printed: "10⍽% de" },
    ]);
    assert.equal(
      tellChanges("articles/2022/a.md", first?.changes ?? []),
      "articles/2022/a.md : 4 changements\n    apostrophe (3) : L'été → L’été ; l'eau, → l’eau, ; l'air. → l’air.\n    glued-unit (1) : 10% de → 10⍽% de\n",
    );
  });

  it("is nothing where all was set already", () => {
    assert.deepEqual(changesOf("De l’eau.")[0]?.changes, []);
    assert.match(tellChanges("a.md", []), /rien n’a été changé/);
  });

  it("is not kept once nobody asks", () => {
    changesOf("l'eau");
    assert.equal(typographize("l'eau"), "l’eau");
    assert.equal(changesOf("Texte.")[0]?.changes.length, 0);
  });
});
