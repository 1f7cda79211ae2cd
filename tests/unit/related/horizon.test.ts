import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { horizonIn, horizonOf, isCounted } from "../../../src/related/horizon.ts";

describe("the horizon", () => {
  it("never lies beyond the archive, nor more than 15 % behind", () => {
    for (let size = 0; size < 20_000; size += 7) {
      const horizon = horizonOf(size);
      assert.ok(horizon <= size, `${size}: ${horizon}`);
      assert.ok(horizon * 1.2 >= size, `${size}: ${horizon}`);
    }
  });

  it("stays where it is for a long time, round numbers included", () => {
    for (const size of [100, 1000, 10_000, 50_000]) {
      assert.equal(horizonOf(size + 1), horizonOf(size));
    }
  });

  it("lets no article go when an old one is brought in late", () => {
    const dates = Array.from({ length: 2000 }, (_, i) => Date.UTC(2010, 0, 1 + i));
    const late = [...dates, Date.UTC(2011, 5, 1)].sort((a, b) => a - b);
    assert.equal(late[horizonIn(late)], dates[horizonIn(dates)]);
    assert.equal(horizonIn([...dates, Date.UTC(2030, 0)]), horizonIn(dates));
  });

  it("goes by number when all articles are of one month", () => {
    assert.equal(horizonIn(Array.from({ length: 100 }, () => 0)), horizonOf(100));
    assert.equal(horizonIn([]), 0);
  });

  it("counts all articles of a small archive and a sample of a large one", () => {
    const paths = Array.from({ length: 5000 }, (_, i) => `2022/article-${i}`);
    const counted = (horizon: number) => paths.filter((path) => isCounted(path, horizon)).length;
    assert.equal(counted(900), paths.length);
    assert.ok(Math.abs(counted(5000) - 1000) < 100);
  });
});
