import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { describe, it } from "node:test";
import { PROJECT } from "../../../src/press/workspace.ts";
import { strayTests } from "./mirror.ts";

const under = (folder: string) =>
  readdirSync(join(PROJECT, folder), { recursive: true, encoding: "utf8" }).map((path) =>
    path.split(sep).join("/"),
  );

describe("unit tests", () => {
  it("stand at the path of what they test", () => {
    const tests = under("tests/unit").filter(
      (path) => /\.test\.tsx?$/.test(path) && !path.startsWith("project/"),
    );
    assert.ok(tests.length > 50);
    assert.deepEqual(strayTests(tests, under("src")), []);
  });
});

describe("the check of their paths", () => {
  const SOURCES = ["edition/read-edition.ts", "pages/article.11ty.tsx", "french/dates"];

  it("knows a file, a page, a folder, and an aspect of each", () => {
    const good = [
      "edition/read-edition.test.ts",
      "edition/read-edition.slips.test.ts",
      "pages/article.authors.test.ts",
      "french/dates.test.ts",
    ];
    assert.deepEqual(strayTests(good, SOURCES), []);
  });

  it("tells a test that was left behind when its file was moved or renamed", () => {
    const [told, ...more] = strayTests(
      ["edition/read-edition.test.ts", "reading/read-edition.test.ts"],
      SOURCES,
    );
    assert.match(told ?? "", /^reading\/read-edition\.test\.ts tests nothing.*give it the path/);
    assert.deepEqual(more, []);
  });
});
