import assert from "node:assert/strict";
import { test } from "node:test";
import { cacheClassOf } from "../../../src/deploy/cache-class.ts";

test("what is named by its content is kept forever, in both parts of an index; what leads to it is asked again", () => {
  for (const file of [
    "assets/reader.0a4f1f5ed3.js",
    "images/0123456789-640.avif",
    "pagefind/fragment/unknown_1b2d22b54e.pf_fragment",
    "pagefind/archive/index/unknown_1b2d22b54e.pf_index",
    "pagefind/archive/pagefind.unknown_1b2d22b54e.pf_meta",
    "pagefind/vocabulary/1b2d22b54e.txt",
  ])
    assert.equal(cacheClassOf(file), "forever", file);
  for (const file of [
    "index.html",
    "feed.xml",
    "pagefind/pagefind-entry.json",
    "pagefind/archive/pagefind-entry.json",
    "pagefind/catalogue.json",
    "articles/2022/film.mp4",
  ])
    assert.equal(cacheClassOf(file), "revalidate", file);
});
