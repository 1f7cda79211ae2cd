import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { SeeAlsoAside } from "../../../src/components/SeeAlsoAside.tsx";
import { article } from "../paper.ts";
import { publication, ReadPage } from "../publication.ts";

/** The asides of a text, as its page shows them. */
function asides(body: string): string[] {
  const paper = publication({
    "2022/a.md": article(body),
    "2021/b.md": article("Le gaz.").replace("Un titre", "Le gaz"),
  });
  const blocks = paper.byPath.get("2022/a")?.body.parts ?? [];
  return blocks.flatMap((block) => {
    if (typeof block === "string" || block.kind !== "see-also") return [];
    const { target } = block;
    const html = renderToString(h(SeeAlsoAside, { publication: paper, target }));
    return new ReadPage(html).texts(".see-also-label");
  });
}

describe("« Lire aussi »", () => {
  it("leads to an article, and says so; what leads to a search is no headline to read", () => {
    assert.deepEqual(asides("Lire aussi : Le gaz"), ["Lire aussi\u00a0:"]);
    assert.deepEqual(asides("Lire aussi : Un titre que personne n’a"), ["Chercher\u00a0:"]);
  });
});
