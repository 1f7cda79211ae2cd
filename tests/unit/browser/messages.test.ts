import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { cautionOf, countOf, quoted } from "../../../src/browser/messages.ts";
import type { Outcome } from "../../../src/browser/searcher.ts";
import { parseQuery } from "../../../src/search/query/parse-query.ts";

/** A search that found some articles, of which its filters leave some and its phrase refuses some. */
function outcome(
  [found, left = found, refused = 0]: readonly number[],
  answer: Partial<Outcome["answer"]> = {},
): Outcome {
  const ranked = Array.from({ length: found ?? 0 }, (_, index) => ({ id: `${index}`, score: 1 }));
  return {
    query: parseQuery("gaz"),
    answer: {
      ranked,
      corrections: [],
      absent: [],
      missing: 0,
      marked: { keys: new Set() },
      ...answer,
    },
    ranked: ranked.slice(0, left),
    first: { results: [], looked: 0, lost: 0, refused },
  };
}

describe("what a search says that it found", () => {
  for (const [numbers, says] of [
    [[1], "1 article"],
    [[1234], "1\u202f234 articles"],
    [[12, 1], "1 article sur 12"],
    [[12, 12, 2], "10 articles"],
    [[0], "Aucun article ne répond à «\u00a0gaz\u00a0»."],
    [[3, 3, 3], "Aucun article ne répond à «\u00a0gaz\u00a0»."],
    [[3, 0], "Aucun article ne répond à ces filtres."],
  ] as const) {
    it(says, () => assert.equal(countOf(outcome(numbers), "gaz"), says));
  }

  it("repeats a long paste by its beginning", () => {
    assert.equal(quoted(`  ${"a".repeat(200)} `), `«\u00a0${"a".repeat(80)}…\u00a0»`);
  });
});

describe("what was not searched as it was typed", () => {
  it("is told: a spelling, a word that no article has, words that none has together", () => {
    const corrections = [{ typed: "scrutim", used: "scrutin" }];
    assert.equal(
      cautionOf(outcome([2], { corrections, absent: ["zut"], missing: 1 }), false),
      "Aucun article ne parle de «\u00a0scrutim\u00a0»\u00a0: voici «\u00a0scrutin\u00a0». " +
        "Aucun article ne parle de «\u00a0zut\u00a0»\u00a0: voici ce qui répond au reste. " +
        "Aucun article ne réunit tous ces mots\u00a0: voici ceux qui en ont le plus.",
    );
    assert.equal(
      cautionOf(outcome([2], { absent: ["zut", "flûte"] }), false),
      "Aucun article ne parle de «\u00a0zut\u00a0» ni de «\u00a0flûte\u00a0»\u00a0: voici ce qui répond au reste.",
    );
    // Where nothing is found, the count says it already.
    assert.equal(cautionOf(outcome([0], { absent: ["zut"] }), false), "");
  });

  it("is not told of a word that the reader has not finished", () => {
    const begun = outcome([2], { beginning: "scru" });
    assert.equal(cautionOf(begun, true), "");
    assert.match(cautionOf(begun, false), /n’a le mot «\u00a0scru\u00a0»/);
  });
});
