import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { knownProblemsOf, withoutKnown } from "../../../src/desk/known-problems.ts";
import { article, edition } from "../paper.ts";

const found = (...bodies: string[]) =>
  edition(Object.fromEntries(bodies.map((body, index) => [`2022/${index}.md`, article(body)])))
    .problems;

describe("an archive that was taken over with its warnings", () => {
  const before = found("Un <b>mot</b>.", "Rien.");
  const known = knownProblemsOf(before);

  it("is told of nothing old, wherever the words have moved", () => {
    const moved = found("Un paragraphe.\n\nUn <b>autre</b>.", "Rien.");
    assert.deepEqual(withoutKnown(moved, known), { problems: [], hushed: 1, mended: 0 });
  });

  it("is told of what is new: in another article, of another kind, one more of the same", () => {
    const elsewhere = withoutKnown(found("Un <b>mot</b>.", "Un <i>mot</i>."), known);
    assert.deepEqual(
      elsewhere.problems.map(({ file }) => file),
      ["articles/2022/1.md"],
    );
    const other = withoutKnown(found("Un <b>mot</b> de l’oeuvre.", "Rien."), known);
    assert.deepEqual(
      other.problems.map(({ rule }) => rule),
      ["ligature"],
    );
    const more = withoutKnown(found("Un <b>mot</b>, <i>deux</i>.", "Rien."), known);
    assert.equal(more.problems.length, 2);
  });

  it("knows what was mended since", () => {
    assert.equal(withoutKnown(found("Un mot.", "Rien."), known).mended, 1);
  });

  it("hides no error", () => {
    const bad = found("![](absente.jpg)");
    assert.ok(bad.some(({ severity }) => severity === "error"));
    assert.ok(
      withoutKnown(bad, knownProblemsOf(bad)).problems.every(
        ({ severity }) => severity === "error",
      ),
    );
    assert.ok(withoutKnown(bad, knownProblemsOf(bad)).problems.length > 0);
  });
});
