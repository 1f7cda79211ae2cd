import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { quantileOf } from "../../../../src/report/figures/quantile.ts";

describe("a quantile", () => {
  it("lies between two numbers in proportion", () => {
    assert.equal(quantileOf([40, 10, 20, 30], 0.5), 25);
    assert.equal(quantileOf([10, 20], 0.25), 12.5);
    assert.equal(quantileOf([7], 0.9), 7);
  });
});
