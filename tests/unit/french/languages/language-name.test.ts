import assert from "node:assert/strict";
import { test } from "node:test";
import { languageName } from "../../../../src/french/languages/language-name.ts";

test("calls a language as French does, and one that it does not know by its code", () => {
  assert.equal(languageName("en"), "anglais");
  assert.equal(languageName("tr"), "turc");
  assert.equal(languageName("zzz"), "zzz");
});
