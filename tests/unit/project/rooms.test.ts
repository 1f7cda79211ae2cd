import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { PROJECT } from "../../../src/press/workspace.ts";
import type { Room, SourceModule } from "./rooms.ts";
import { circles, impurities, modulesUnder, ROOMS, wrongWay } from "./rooms.ts";

const modules = modulesUnder(join(PROJECT, "src"));

describe("the rooms of src/", () => {
  it("import only from the rooms before them", () => {
    assert.deepEqual(wrongWay(modules, ROOMS), []);
  });

  it("have no circles of files", () => {
    assert.deepEqual(circles(modules), []);
  });

  it("know no disk, clock or environment where they are pure", () => {
    assert.deepEqual(impurities(modules, ROOMS), []);
  });
});

describe("the check of the rooms", () => {
  const rooms: Room[] = [
    { folder: "high", pure: true },
    { folder: "low", pure: false },
  ];
  const module = (file: string, imports: string[], text = ""): SourceModule => ({
    file,
    imports,
    text,
  });

  it("tells an import that goes down, and what to do", () => {
    const [told] = wrongWay([module("high/a.ts", ["low/b.ts"])], rooms);
    assert.match(told ?? "", /high\/a\.ts imports low\/b\.ts.*move what both need.*before high/);
  });

  it("tells files that import each other, once", () => {
    const told = circles([
      module("low/a.ts", ["low/b.ts"]),
      module("low/b.ts", ["low/c.ts"]),
      module("low/c.ts", ["low/a.ts"]),
    ]);
    assert.deepEqual(
      told.map((one) => one.split(":")[0]),
      ["low/a.ts → low/b.ts → low/c.ts"],
    );
  });

  it("tells a pure room that asks the machine, whatever a comment says", () => {
    const clock = module("high/a.ts", [], "const now = Date.now();");
    const spoken = module("high/b.ts", [], "/** Not `Date.now()`. */");
    const disk = module("low/c.ts", [], 'import { readFile } from "node:fs";');
    assert.match(
      impurities([clock, spoken, disk], rooms).join(),
      /^high\/a\.ts uses Date\.now:[^,]*$/,
    );
  });
});
