import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { choose } from "../../../src/related/choose.ts";

/** Stories by row, with their scores; `alike` says how much two of them are one. */
function chosen(
  scores: readonly number[],
  alike: Readonly<Record<string, number>> = {},
  { places = 2, before = [] }: { places?: number; before?: readonly number[] } = {},
): number[] {
  const likeness = (row: number, others: Int32Array) =>
    Array.from(others, (other) => alike[[row, other].sort((a, b) => a - b).join("–")] ?? 0);
  const ranked = scores.map((score, row) => ({ row, score, cosine: score }));
  return choose(ranked, places, before, likeness).map(({ row }) => row);
}

describe("the stories that an article leads to", () => {
  it("are the best, when each tells something else", () => {
    assert.deepEqual(chosen([0.5, 0.45, 0.4]), [0, 1]);
  });

  it("tell a reader more than one thing: what repeats the first gives way to what does not", () => {
    assert.deepEqual(chosen([0.5, 0.45, 0.4], { "0–1": 0.8 }), [0, 2]);
    assert.deepEqual(chosen([0.5, 0.45, 0.2], { "0–1": 0.8 }), [0, 1], "unless it is far behind");
  });

  it("do not repeat what the editor picked", () => {
    assert.deepEqual(chosen([0.5, 0.45, 0.4], { "0–7": 0.9 }, { before: [7] }), [1, 2]);
  });

  it("are never a version of one that is there already", () => {
    assert.deepEqual(chosen([0.5, 0.45, 0.1], { "0–1": 1 }), [0, 2]);
    assert.deepEqual(chosen([0.5], { "0–7": 1 }, { before: [7] }), []);
  });

  it("are fewer than there are places rather than anything at all", () => {
    assert.deepEqual(chosen([0.5, 0.01], {}, { places: 4 }), [0]);
  });
});
