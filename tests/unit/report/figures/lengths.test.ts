import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lengthFigures } from "../../../../src/report/figures/lengths.ts";
import { article, edition } from "../../paper.ts";

const long = (words: number, ...lines: string[]) => article("mot ".repeat(words), lines);

describe("the lengths of articles", () => {
  it("are counted in classes, each word once", () => {
    const { articles } = edition({
      "a.md": long(99),
      "b.md": long(100),
      "c.md": long(101),
      "d.md": long(3500),
      "e.md": long(700, "withdrawn: Une erreur."),
    });
    const { words, classes, quartiles, longest, shortest } = lengthFigures(articles);
    assert.equal(words, 3800);
    assert.deepEqual(
      classes.filter(({ count }) => count > 0),
      [
        { from: 0, until: 100, count: 1 },
        { from: 100, until: 250, count: 2 },
        { from: 3000, count: 1 },
      ],
    );
    assert.equal(quartiles[1], 100.5);
    assert.equal(longest[0]?.path, "d");
    assert.deepEqual(
      shortest.map(({ path }) => path),
      ["a", "b", "c", "d"],
    );
  });
});
