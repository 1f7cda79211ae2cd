import assert from "node:assert/strict";
import { it } from "node:test";
import fc from "fast-check";
import { largest } from "../../../src/related/largest.ts";

it("leaves out no row that scores clearly more than one it keeps", () => {
  const scores = fc.array(fc.double({ min: 0, max: 1.2, noNaN: true }), { maxLength: 200 });
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 20 }), (given, most) => {
      const rows = Int32Array.from(given.keys());
      const kept = [...largest(rows, Float64Array.from(given), most)];
      assert.ok(kept.length >= Math.min(most, given.length) && kept.length <= 2 * most);
      assert.deepEqual(
        kept,
        kept.toSorted((a, b) => a - b),
      );
      const least = Math.min(...kept.map((row) => given[row] ?? 0));
      for (const row of rows) {
        if (!kept.includes(row)) assert.ok(Math.min(1, given[row] ?? 0) <= least + 0.002, `${row}`);
      }
    }),
  );
});
