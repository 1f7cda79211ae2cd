import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { article, edition, house } from "../paper.ts";

const LORE = new Map([
  ["2022/photo.jpg", { caption: "Le pont, a-t-on dit : « ici »", credit: "AFP" }],
  ["2022/english.jpg", { caption: "The bridge stands over the river since the war" }],
]);

function figuresOf(body: string, lines: readonly string[] = []) {
  const files = { "2022/a.md": article(body, lines), "2022/photo.jpg": "", "2022/english.jpg": "" };
  const [first] = edition(files, undefined, house(), LORE).articles;
  const figures = (first?.body.parts ?? []).flatMap((part) =>
    typeof part !== "string" && part.kind === "figure" ? [part.figure] : [],
  );
  return { figures: [...(first?.figures ?? []), ...figures], passages: first?.body.passages ?? [] };
}

describe("what a picture says of itself", () => {
  it("is the caption and the credit of a figure without them, typeset and searched as written ones", () => {
    const { figures, passages } = figuresOf("![Un pont](photo.jpg)", [
      "figures: [{ src: ./photo.jpg }]",
    ]);
    assert.equal(figures.length, 2);
    for (const figure of figures) {
      assert.equal(figure.caption?.typeset, "Le pont, a-t-on dit\u00a0: «\u00a0ici\u00a0»");
      assert.equal(figure.credit, "AFP");
    }
    assert.equal(figures[0]?.alt.written, "", "no description is made of a caption");
    assert.equal(
      passages.find(({ kind }) => kind === "caption")?.text,
      figures[1]?.caption?.typeset,
    );
  });

  it("gives way to what an editor wrote, word by word", () => {
    const { figures } = figuresOf('![Un pont](photo.jpg "Le vrai pont")', [
      'figures: [{ src: ./photo.jpg, credit: "Archives" }]',
    ]);
    assert.deepEqual(
      figures.map(({ caption, credit }) => [caption?.written, credit]),
      [
        ["Le pont, a-t-on dit : « ici »", "Archives"],
        ["Le vrai pont", "AFP"],
      ],
    );
  });

  it("is known for English when it is", () => {
    assert.equal(figuresOf("![Un pont](english.jpg)").figures[0]?.caption?.lang, "en");
  });
});
