import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { paperNames } from "../../../../src/press/paper/paper-names.ts";

describe("the names of a new paper", () => {
  it("are those of its folder", () => {
    assert.deepEqual(paperNames("le-phare"), { name: "Le Phare", key: "le-phare" });
    assert.deepEqual(paperNames("Écho_du sud.fr"), {
      name: "Écho Du Sud Fr",
      key: "echo-du-sud-fr",
    });
  });

  it("are the newsroom's own where it says one, whatever it holds", () => {
    const { name, key } = paperNames("x", 'Le "Grand"\n Écho');
    assert.deepEqual([name, key], ["Le Grand Écho", "x"]);
  });

  it("are never empty", () => {
    assert.deepEqual(paperNames("---"), { name: "Le Journal", key: "journal" });
  });
});
