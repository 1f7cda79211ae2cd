import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { changesBetween, tellChangesBetween } from "../../../src/publication/changes-between.ts";

const BEFORE = new Map([
  ["index.html", "1"],
  ["articles/2021/a/index.html", "1"],
  ["articles/2021/b/index.html", "1"],
  ["feed.xml", "1"],
  ["admin/index.html", "1"],
]);
const AFTER = new Map([
  ["index.html", "2"],
  ["articles/2021/a/index.html", "1"],
  ["articles/2022/c/index.html", "1"],
  ["feed.xml", "2"],
  ["images/c.webp", "1"],
]);

describe("what changes from one publication to the next", () => {
  const changes = changesBetween(BEFORE, AFTER);

  it("is told by page: added, changed, removed; the rest is counted", () => {
    assert.deepEqual(changes, {
      added: ["/articles/2022/c/"],
      changed: ["/"],
      removed: ["/articles/2021/b/"],
      others: 3,
    });
  });

  it("is told in French, in words and in Markdown", () => {
    const text = tellChangesBetween(changes, "text");
    assert.match(text, /^Pages ajoutées \(1\)\n {2}\/articles\/2022\/c\//);
    const markdown = tellChangesBetween(changes, "markdown");
    assert.match(markdown, /^## Ce qui change pour les lecteurs\n/);
    assert.match(markdown, /### Pages supprimées \(1\)\n\n- `\/articles\/2021\/b\/`/);
    assert.match(tellChangesBetween(changesBetween(AFTER, AFTER), "text"), /Aucune page ne change/);
  });

  it("names no more pages than anyone reads, and counts the others", () => {
    const many = new Map(Array.from({ length: 50 }, (_, n) => [`a/${n}/index.html`, "1"] as const));
    const text = tellChangesBetween(changesBetween(new Map(), many), "markdown");
    assert.match(text, /\(50\)/);
    assert.match(text, /- et 10 autres/);
  });
});
