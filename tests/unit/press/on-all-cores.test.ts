import assert from "node:assert/strict";
import { availableParallelism } from "node:os";
import { describe, it } from "node:test";
import { onAllCores } from "../../../src/press/on-all-cores.ts";

describe("work on all cores", () => {
  it("is done once for each item", async () => {
    const done: number[] = [];
    await onAllCores([1, 2, 3, 4, 5], async (item) => void done.push(item));
    assert.deepEqual(done.sort(), [1, 2, 3, 4, 5]);
  });

  it("has ended when a failure is told: nothing is written after the candidate was put by", {
    skip: availableParallelism() < 2 && "one core does one thing at a time",
  }, async () => {
    let [begun, ended] = [0, 0];
    const failing = onAllCores([1, 2, 3, 4, 5, 6, 7, 8, 9], async (item) => {
      begun += 1;
      if (item === 1) throw new Error("le disque est plein");
      for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
      ended += 1;
    });
    await assert.rejects(failing, /le disque est plein/);
    assert.equal(ended, begun - 1);
    assert.ok(begun <= availableParallelism(), "no other was begun");
  });
});
