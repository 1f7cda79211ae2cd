import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { relateAll } from "../../../../src/related/relate.ts";
import { linkFigures } from "../../../../src/report/figures/links.ts";
import { article, edition } from "../../paper.ts";

describe("links between stories", () => {
  const { articles } = edition({
    "2022/mer.md": article("Le [gaz](gaz.md), encore [lui](gaz.md), et [soi](mer.md).").replace(
      "Un titre",
      "La mer",
    ),
    "2022/gaz.md": article("Un.\n\nLire aussi : La mer", ["related: false"]).replace(
      "Un titre",
      "Le gaz",
    ),
    "2022/pain.md": article("Du pain.", ["related: [2022/mer]"]).replace("Un titre", "Le pain"),
    "2022/seul.md": article("Rien.", ["related: false"]).replace("Un titre", "Seul"),
  });

  it("are counted once a story, by the way that leads there, and never from a story to itself", () => {
    const { most, written } = linkFigures(articles, relateAll(articles));
    assert.equal(written, 3);
    assert.deepEqual(
      most
        .filter((one) => one.written > 0)
        .map(({ article: { path }, body, seeAlso, picks }) => [path, body, seeAlso, picks]),
      [
        ["2022/mer", 0, 1, 1],
        ["2022/gaz", 1, 0, 0],
      ],
    );
  });

  it("tell what no editor leads to, and of that what no list leads to either", () => {
    const related = new Map([
      [
        "2022/mer",
        { suggestions: [{ path: "2022/pain", score: 1, reasons: [] }], further: [], versions: [] },
      ],
    ]);
    const { never, unreached } = linkFigures(articles, related);
    assert.deepEqual(never.map(({ article: { path } }) => path).sort(), ["2022/pain", "2022/seul"]);
    assert.deepEqual(
      unreached.map(({ article: { path } }) => path),
      ["2022/seul"],
    );
  });
});
