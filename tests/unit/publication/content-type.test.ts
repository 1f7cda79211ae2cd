import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { contentTypeOf } from "../../../src/publication/content-type.ts";

const TYPES = {
  "index.html": "text/html; charset=utf-8",
  "rubriques/monde/feed.xml": "application/atom+xml; charset=utf-8",
  "feed.json": "application/feed+json; charset=utf-8",
  "sitemap.xml": "text/xml; charset=utf-8",
  "opensearch.xml": "application/opensearchdescription+xml; charset=utf-8",
  "manifest.webmanifest": "application/manifest+json; charset=utf-8",
  ".well-known/tdmrep.json": "application/json; charset=utf-8",
  "assets/reader.0a4f1f5ed3.js": "text/javascript; charset=utf-8",
  "assets/serif.9604f4ff81a0.woff2": "font/woff2",
  "assets/icon.afcaff9dd4.svg": "image/svg+xml",
  "images/1e08ec6bcf2b03e7-1600.avif": "image/avif",
  "articles/2022/mots.vtt": "text/vtt; charset=utf-8",
  "pagefind/wasm.unknown.pagefind": "application/octet-stream",
};

describe("the type of a file", () => {
  for (const [file, type] of Object.entries(TYPES))
    it(`${file} is ${type}`, () => assert.equal(contentTypeOf(file), type));
});
