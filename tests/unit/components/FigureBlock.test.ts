import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { FigureBlock } from "../../../src/components/FigureBlock.tsx";
import { article } from "../paper.ts";
import { publication, ReadPage } from "../publication.ts";

/** The figures of an article, as its page shows them. */
function figures(line: string): ReadPage {
  const paper = publication({ "2022/a.md": article("Un texte.", [line]) });
  const [first] = paper.edition.articles;
  const shown = first?.figures.map((figure) =>
    renderToString(h(FigureBlock, { publication: paper, figure, place: "head" })),
  );
  return new ReadPage((shown ?? []).join(""));
}

describe("a caption whose picture did not come", () => {
  it("says that it did not, and in which language it is, outside of the caption itself", () => {
    const page = figures('figures: [{ caption: "The caption", credit: AFP, lang: en }]');
    assert.deepEqual(page.texts(".plate-label"), ["Photo non disponible"]);
    assert.deepEqual(page.texts(".caption-language"), ["Légende en anglais"]);
    assert.deepEqual(page.texts("figcaption"), ["The caption AFP"]);
  });

  it("says nothing of the language when it is the page’s own", () => {
    assert.deepEqual(
      figures('figures: [{ caption: "La légende" }]').texts(".caption-language"),
      [],
    );
  });
});
