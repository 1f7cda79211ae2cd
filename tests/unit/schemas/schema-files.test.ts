import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { parse } from "yaml";
import { PROJECT } from "../../../src/press/workspace.ts";
import { toolFiles } from "../../../src/schemas/schema-files.ts";
import { house } from "../paper.ts";

const read = (file: string) => readFileSync(join(PROJECT, file), "utf8");

/** The keys of JSON Schema by which a house's own sections, authors and dossiers are proposed. */
const PROPOSING = ["enum", "enumDescriptions", "examples", "anyOf", "type"];

/** What does not depend on the house, so that a newsroom's own sections turn no test red. */
function withoutHouse(json: string): unknown {
  return JSON.parse(json, (key, value) => {
    if (PROPOSING.includes(key)) return undefined;
    return typeof value === "string" ? value.replace(/^(\w+): .*$/, "$1") : value;
  });
}

/** The files that name a house's own keys. */
const OF_THE_HOUSE = ["schemas/article.schema.json", ".vscode/rotative.code-snippets"];

describe("what code editors read", () => {
  for (const { file, value } of toolFiles(house())) {
    it(`is current in ${file}, whatever this house is`, () => {
      const seen = OF_THE_HOUSE.includes(file) ? withoutHouse : JSON.parse;
      assert.deepEqual(seen(read(file)), seen(JSON.stringify(value)), "run: npm run schemas");
    });
  }

  it("gives every file of _data its schema", () => {
    const settings = parse(read(".vscode/settings.json").replace(/^\s*\/\/.*$/gm, ""));
    const files = new Set(toolFiles(house()).map(({ file }) => file));
    const given = Object.entries<string>(settings["yaml.schemas"]);
    for (const [schema] of given) assert.ok(files.has(schema.replace("./", "")), schema);
    assert.deepEqual(given.map(([, file]) => file).sort(), [
      "_data/addresses.yaml",
      "_data/authors.yaml",
      "_data/dossiers.yaml",
      "_data/sections.yaml",
      "_data/site.yaml",
      "_data/sources.yaml",
    ]);
  });
});
