import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { raisedRuns } from "../../../../src/search/query/raised-runs.ts";

const shown = (runs: readonly (readonly [text: string, marked: boolean])[]) =>
  raisedRuns(runs.map(([text, marked]) => ({ text, marked })))
    .map(({ marked, parts }) => {
      const inside = parts.map(({ text, raised }) => (raised ? `^${text}^` : text)).join("");
      return marked ? `[${inside}]` : inside;
    })
    .join("");

describe("what is raised in a result", () => {
  it("is what the article raises, within a mark too", () => {
    assert.equal(shown([["Le 1er mai, la 2e fois", false]]), "Le 1^er^ mai, la 2^e^ fois");
    const parts = [
      ["Le ", false],
      ["1er", true],
      [" mai au XXe\u00a0", false],
      ["siècle", true],
    ] as const;
    assert.equal(shown(parts), "Le [1^er^] mai au XX^e^\u00a0[siècle]");
  });

  it("is seen though a mark parts the figure from it", () => {
    assert.equal(
      shown([
        ["le 1", true],
        ["er mai", false],
      ]),
      "[le 1]^er^ mai",
    );
  });

  it("loses no character, and raises nothing that is no ordinal", () => {
    assert.equal(shown([]), "");
    assert.equal(shown([["10⁻³⁴, A-1er, hier", false]]), "10⁻³⁴, A-1er, hier");
  });
});
