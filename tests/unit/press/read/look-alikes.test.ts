import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lookAlikes } from "../../../../src/press/read/look-alikes.ts";
import { newsroom, print } from "../../newsroom/newsroom.ts";
import { PHOTO } from "../../newsroom/photo.ts";
import { article } from "../../paper.ts";

const told = (...paths: string[]) =>
  lookAlikes(paths, (path) => path).map(
    ({ severity, file, line, message }) => `${severity} ${file}:${line} ${message}`,
  );

describe("two files whose names are alike", () => {
  it("are told where they differ by capitals only", () => {
    const [one = "", ...others] = told("2022/P.png", "2022/p.png", "2021/p.png");
    assert.match(one, /^warning 2022\/p\.png:1 .* 2022\/P\.png que par des majuscules/);
    assert.deepEqual(others, []);
  });

  it("are refused where only one could be found", () => {
    for (const [first, second] of [
      ["é.png", "e\u0301.png"],
      ["charte.MD", "charte.md"],
    ] as const)
      assert.match(told(first, second).join("\n"), /^error [^\n]* un seul serait lu$/);
  });

  it("are pictures of which the wrong one could be shown: nothing is published", async () => {
    const printed = await print(
      await newsroom({
        "2022/a.md": article("![Une photo](é.jpg)"),
        "2022/é.jpg": PHOTO,
        "2022/e\u0301.jpg": PHOTO,
      }),
    );
    assert.equal(printed.manifest, undefined);
    assert.match(printed.problems.map(({ message }) => message).join(), /un seul serait lu/);
  });
});
