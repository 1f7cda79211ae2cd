import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { opensearch } from "../../../src/machines/opensearch.ts";
import { publication } from "../publication.ts";

describe("the OpenSearch description", () => {
  it("cuts a name to the sixteen letters that the format allows, and keeps the whole beside", () => {
    const site = "name: Le Journal de la Presse\nurl: https://essai.example/\n";
    const description = opensearch(publication({}, { site }));
    assert.match(description, /<ShortName>Le Journal de la<\/ShortName>/);
    assert.match(description, /<LongName>Le Journal de la Presse<\/LongName>/);
  });
});
