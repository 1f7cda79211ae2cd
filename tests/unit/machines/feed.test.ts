import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { atom } from "../../../src/machines/atom.ts";
import { birthAddress, FEED_LENGTH, feedsOf } from "../../../src/machines/feed.ts";
import { article } from "../paper.ts";
import { publication } from "../publication.ts";

describe("an id", () => {
  it("is the first address under /articles/ that the file had", () => {
    const address = "/articles/2022/c/";
    assert.equal(birthAddress({ address, aliases: [] }), address);
    assert.equal(birthAddress({ address, aliases: ["/vieux/"] }), address);
    assert.equal(
      birthAddress({ address, aliases: ["/vieux/", "/articles/2022/a/", "/articles/2022/b/"] }),
      "/articles/2022/a/",
    );
  });
});

describe("a feed", () => {
  it("holds the newest articles, and stands even before the first", () => {
    const many = Object.fromEntries(
      Array.from({ length: FEED_LENGTH + 5 }, (_, index) => [`2022/a${index}.md`, article()]),
    );
    assert.equal(feedsOf(publication(many))[0]?.articles.length, FEED_LENGTH);
    const [empty, ...more] = feedsOf(publication({}));
    assert.deepEqual(more, []);
    assert.ok(empty);
    assert.match(atom(publication({}), empty), /<updated>2026-11-24T06:00:00Z<\/updated>/);
  });
});
