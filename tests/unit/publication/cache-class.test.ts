import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { cacheClassOf } from "../../../src/publication/cache-class.ts";

const FOREVER = [
  "assets/rotative.c5fcda1846.css",
  "images/cartes/97496069fd2041c3.jpg",
  "pagefind/fragment/unknown_0ac6e8c.pf_fragment",
  "pagefind/index/unknown_13b72ec.pf_index",
  "pagefind/filter/unknown_1d7d352.pf_filter",
  "pagefind/archive/index/unknown_13b72ec.pf_index",
  "pagefind/pagefind.unknown_1b2d22b54e.pf_meta",
  "pagefind/vocabulary/0123456789.txt",
];

const REVALIDATE = [
  "index.html",
  "feed.xml",
  "articles/2022/film.mp4",
  "articles/images/index.html",
  "pagefind/pagefind-entry.json",
  "pagefind/archive/pagefind-entry.json",
  "pagefind/pagefind.js",
  "pagefind/wasm.unknown.pagefind",
  "pagefind/catalogue.json",
  "pagefind/vocabulary.json",
  "admin/desk.js",
];

describe("how long a file may be kept", () => {
  it("a year where its name holds its content, the entries of the index asked for again", () => {
    assert.deepEqual(
      FOREVER.filter((file) => cacheClassOf(file) !== "forever"),
      [],
    );
    assert.deepEqual(
      REVALIDATE.filter((file) => cacheClassOf(file) !== "revalidate"),
      [],
    );
  });
});
