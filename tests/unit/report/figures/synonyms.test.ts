import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { tagSlug } from "../../../../src/article/tags.ts";
import { synonymPairs } from "../../../../src/report/figures/synonyms.ts";

/** Pairs among subjects, each with the numbers of its articles. */
function pairs(subjects: Record<string, readonly number[]>): string[][] {
  return synonymPairs(
    Object.entries(subjects).map(([name, articles]) => ({
      key: tagSlug(name),
      name,
      articles: new Set(articles.map(String)),
    })),
  ).map(({ reason, kept, other, shared }) => [reason, kept.name, other.name, String(shared)]);
}

describe("subjects that are probably one", () => {
  it("are forms of the same words, the commoner to be kept", () => {
    assert.deepEqual(pairs({ Élection: [1], Élections: [2, 3], "Les élections": [4] }), [
      ["forms", "Élections", "Élection", "0"],
      ["forms", "Élections", "Les élections", "0"],
      ["forms", "Élection", "Les élections", "0"],
    ]);
    assert.deepEqual(pairs({ "Turquie–Israël": [1, 2], "Israël–Turquie": [2] }), [
      ["forms", "Turquie–Israël", "Israël–Turquie", "1"],
    ]);
  });

  it("are a slip apart, where the name is long enough to tell", () => {
    assert.deepEqual(pairs({ Netanyahou: [1, 2], Netanyahu: [3] }), [
      ["spelling", "Netanyahou", "Netanyahu", "0"],
    ]);
    assert.deepEqual(pairs({ Iran: [1], Irak: [2], Mali: [3], Malte: [4] }), []);
  });

  it("are an acronym and what it stands for", () => {
    assert.deepEqual(pairs({ ONU: [1, 2], "Organisation des Nations unies": [3] }), [
      ["acronym", "ONU", "Organisation des Nations unies", "0"],
    ]);
  });

  it("are a name within a longer one, when the same articles have both", () => {
    const articles = [1, 2, 3];
    assert.deepEqual(pairs({ Erdogan: articles, "Recep Tayyip Erdogan": [1, 2] }), [
      ["within", "Erdogan", "Recep Tayyip Erdogan", "2"],
    ]);
    assert.deepEqual(pairs({ Turquie: [1, 2, 3], "Gaz de Turquie": [7, 8] }), []);
  });

  it("are never two that a number tells apart", () => {
    assert.deepEqual(
      pairs({
        "Élection 2022": [1],
        "Élections 2023": [2],
        "Sommet du G20": [3],
        "Sommet du G7": [4],
      }),
      [],
    );
  });
});
