import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { groupsOf, relationsOf } from "../../../src/related/groups.ts";
import type { RelatedStories } from "../../../src/related/stories.ts";

function archive(leads: Readonly<Record<string, readonly string[]>>): Map<string, RelatedStories> {
  return new Map(
    Object.entries(leads).map(([path, others]) => [
      path,
      {
        suggestions: others.map((other) => ({ path: other, score: 1, reasons: [] })),
        further: [],
        versions: [],
      },
    ]),
  );
}

const PAPER = { a: ["b"], b: ["a", "c"], c: ["b"], d: ["a"], e: [], f: ["g"], g: ["f"] };

describe("the groups of an archive", () => {
  it("are stories that lead to each other, the largest first", () => {
    assert.deepEqual(groupsOf(archive(PAPER)).groups, [
      ["a", "b", "c"],
      ["f", "g"],
    ]);
  });

  it("are not bound by a story's lesser suggestions", () => {
    const paper = { a: ["b", "x", "c"], b: ["a"], c: ["a"], x: [] };
    assert.deepEqual(groupsOf(archive(paper)).groups, [["a", "b"]]);
  });

  it("leave out a story that only leads to others, which is no orphan either", () => {
    const { groups, orphans } = groupsOf(archive(PAPER));
    assert.ok(!groups.flat().includes("d"));
    assert.deepEqual(orphans, ["e"]);
  });

  it("do not depend on the order of reading", () => {
    const turned = Object.fromEntries(Object.entries(PAPER).reverse());
    assert.deepEqual(groupsOf(archive(turned)), groupsOf(archive(PAPER)));
    assert.deepEqual(relationsOf(archive(turned)), relationsOf(archive(PAPER)));
  });

  it("draw each relation once", () => {
    assert.equal(relationsOf(archive(PAPER)).length, 4);
  });
});
