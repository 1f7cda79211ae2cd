import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { scaleFor } from "../../../../src/report/drawing/scale.ts";

describe("a scale", () => {
  it("ends at a round number that no column exceeds", () => {
    assert.deepEqual(scaleFor(19), { top: 20, lines: [5, 10, 15, 20] });
    assert.deepEqual(scaleFor(1), { top: 1, lines: [1] });
    assert.deepEqual(scaleFor(2), { top: 2, lines: [1, 2] });
    assert.deepEqual(scaleFor(1234), { top: 1500, lines: [500, 1000, 1500] });
  });

  it("has two to five lines for any number of things, all whole", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1_000_000 }), (largest) => {
        const { top, lines } = scaleFor(largest);
        assert.ok(top >= largest && top < largest * 2);
        assert.ok(lines.length >= 2 && lines.length <= 5, `${largest}: ${lines}`);
        assert.ok(lines.every(Number.isInteger));
        assert.equal(lines.at(-1), top);
      }),
    );
  });
});
