import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { queryFigures, readQueries } from "../../../../src/report/figures/queries.ts";

describe("a log of queries", () => {
  it("is one a line or has counts; case and accents do not matter, the commonest spelling is told", () => {
    assert.deepEqual(
      readQueries("\uFEFFgaza\r\nIsraël\t12\nisrael\t30\n\n  Gaza \ngaza\nvide\t0\n"),
      [
        { query: "israel", count: 42 },
        { query: "gaza", count: 3 },
        { query: "vide", count: 0 },
      ],
    );
  });

  it("keeps apart what a search takes otherwise", () => {
    const found = readQueries('gaza -hamas\ngaza hamas\n"gaza hamas"\n');
    assert.ok(Array.isArray(found));
    assert.equal(found.length, 3);
  });

  it("tells the line whose count is none", () => {
    assert.deepEqual(readQueries("gaza\t3\nisraël\ttrois\n"), { badLine: 2 });
    assert.deepEqual(readQueries("gaza\t\n"), { badLine: 1 });
  });
});

describe("what readers look for in vain", () => {
  const answer = (
    query: string,
    count: number,
    found: number,
    absent: string[] = [],
    typed?: string,
  ) => ({
    query,
    count,
    found,
    absent,
    corrections: typed === undefined ? [] : [{ typed, used: "mer" }],
  });

  it("is what finds nothing, most asked first, and words that only the rest of a question made up for", () => {
    const found = queryFigures([
      answer("zeppelin", 2, 0, ["zeppelin"]),
      answer("dirigeable", 5, 0, ["dirigeable"]),
      answer("mer caspienne", 3, 8, ["caspienne"]),
      answer("caspienne gaz", 4, 1, ["caspienne"]),
      answer("mre", 1, 9, [], "mre"),
    ]);
    assert.deepEqual([found.queries, found.asked, found.nothingAsked], [5, 15, 7]);
    assert.deepEqual(
      found.nothing.map(({ query }) => query),
      ["dirigeable", "zeppelin"],
    );
    assert.deepEqual(found.absent, [{ word: "caspienne", count: 7 }]);
    assert.deepEqual(
      found.corrected.map(({ query }) => query),
      ["mre"],
    );
  });
});
