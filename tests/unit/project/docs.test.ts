import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { PROJECT } from "../../../src/press/workspace.ts";
import { generatedDocs } from "../../generate-docs.ts";

describe("the documentation made from the code", () => {
  for (const { file, text } of generatedDocs()) {
    it(`is current in ${file}`, () => {
      assert.equal(readFileSync(join(PROJECT, file), "utf8"), text, "run: npm run docs");
    });
  }
});
