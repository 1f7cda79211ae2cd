import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { CURRENT, frozenOf } from "../../../../src/search/index/split-archive.ts";

describe("the part of an archive that stands", () => {
  it("is nothing while the archive is small", () => {
    assert.equal(frozenOf(CURRENT.most - 1), 0);
  });

  it("stays as it is until the current part is full, and leaves it its newest", () => {
    let before = 0;
    for (let articles = 0; articles < 3000; articles += 1) {
      const frozen = frozenOf(articles);
      const current = articles - frozen;
      assert.ok(current < CURRENT.most, `${articles}`);
      assert.ok(frozen === 0 || current >= CURRENT.least, `${articles}`);
      assert.ok(frozen === before || current === CURRENT.least, `${articles}`);
      before = frozen;
    }
  });
});
