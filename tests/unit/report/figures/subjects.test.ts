import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { subjectFigures } from "../../../../src/report/figures/subjects.ts";
import { article, edition } from "../../paper.ts";

describe("subjects", () => {
  it("are counted, the commonest first; spellings of one are one", () => {
    const { listings, articles } = edition({
      "a.md": article("Un.", ["tags: [Mer, Élections]"]),
      "b.md": article("Un.", ["tags: [Mer, Elections, Gaz]"]),
      "c.md": article("Un.", ["tags: [Mer]"]),
      "d.md": article("Un."),
    });
    const { subjects, once, without, pairs } = subjectFigures(listings, articles);
    assert.deepEqual(
      subjects.map(({ key, articles: { size } }) => [key, size]),
      [
        ["mer", 3],
        ["elections", 2],
        ["gaz", 1],
      ],
    );
    assert.deepEqual(
      once.map(({ name }) => name),
      ["Gaz"],
    );
    assert.equal(without, 1);
    assert.deepEqual(pairs, []);
  });
});
