import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { article, edition, told } from "../paper.ts";

describe("a paragraph of signs that Markdown would read for minutes", () => {
  it("is told at its line, in a body and in a standfirst", () => {
    for (const sign of ["[", "[a](", "*a ", "`", "<a:"]) {
      const [message, ...others] = told({
        "2022/a.md": article(`Un mot.\n\n${sign.repeat(60_000)}`),
      });
      assert.match(
        message ?? "",
        /a\.md:8:1 : erreur : ce paragraphe contient au moins [\d\u202f]+ fois « . »/u,
      );
      assert.match(message ?? "", /→ retirez ces signes/);
      assert.deepEqual(others, []);
    }
    const lines = [`standfirst: "${"[".repeat(60_000)}"`];
    assert.match(told({ "2022/a.md": article("Un mot.", lines) })[0] ?? "", /a\.md:5:13 : erreur/);
  });

  it("is told in any other field, as what is too long for one", () => {
    for (const line of [
      `kicker: "${"[".repeat(60_000)}"`,
      `figures: [{ src: a.jpg, alt: A, caption: "${"[".repeat(60_000)}" }]`,
    ])
      assert.match(
        told({ "2022/a.md": article("Un mot.", [line]), "2022/a.jpg": "x" })[0] ?? "",
        /a\.md:5:\d+ : erreur : « (kicker|caption) » est bien trop long pour un en-tête/,
      );
  });

  it("is no article of twenty megabytes, which is told by its weight", () => {
    const messages = told({ "2022/a.md": article("Des mots.\n\n".repeat(1_800_000)) });
    assert.equal(messages.length, 1);
    assert.match(
      messages[0] ?? "",
      /a\.md:1:1 : erreur : cet article pèse 20\u00a0Mo.*\n.*plusieurs/,
    );
  });

  it("is no article of a hundred thousand words, nor a table of links", () => {
    const row = "| [un](https://exemple.fr/a) | *deux* |\n";
    const long = `${"Des mots *dits* à [Paris](https://exemple.fr/).\n\n".repeat(9000)}| a | b |\n|---|---|\n${row.repeat(1000)}`;
    const errors = edition({ "2022/a.md": article(long) }).problems.filter(
      ({ severity }) => severity === "error",
    );
    assert.deepEqual(errors, []);
  });
});
