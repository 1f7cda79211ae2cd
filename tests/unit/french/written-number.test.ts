import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readWrittenNumber, sameUnit } from "../../../src/french/written-number.ts";

describe("a number as people write it in French", () => {
  for (const [written, value, unit] of [
    ["1 234,5", 1234.5, ""],
    ["1\u202f234\u00a0567", 1_234_567, ""],
    ["12,5 %", 12.5, "%"],
    ["12,5%", 12.5, "%"],
    ["−3", -3, ""],
    ["- 3,2 %", -3.2, "%"],
    ["+ 4 points", 4, "points"],
    ["-0", 0, ""],
    ["0", 0, ""],
    ["1,2 milliard d’euros", 1.2e9, "euros"],
    ["800 millions", 8e8, ""],
    ["3,5 Md€", 3.5e9, "€"],
    ["12 M€", 12e6, "€"],
    ["12 m²", 12, "m²"],
    ["environ 20 000 km", 20_000, "km"],
    ["26 434 (record)", 26_434, ""],
    ["1956", 1956, ""],
  ] as const) {
    it(`is read in « ${written} »`, () => {
      assert.deepEqual(readWrittenNumber(written), { kind: "number", value, unit });
    });
  }

  for (const written of ["", "–", "—", "-", "…", "n. d.", "n.\u00a0d.", "nd", "N.D.", "n.c."]) {
    it(`is missing in « ${written} »`, () => {
      assert.deepEqual(readWrittenNumber(written), { kind: "missing" });
    });
  }

  for (const [written, meant] of [
    ["1,234.5", "1 234,5"],
    ["1.5", "1,5"],
    ["1.234.567", "1 234 567"],
    ["$12", "12 $"],
  ] as const) {
    it(`is not guessed from « ${written} », and what to write is told`, () => {
      const read = readWrittenNumber(written);
      assert.equal(read.kind === "words" && read.meant?.replaceAll("\u00a0", " "), meant);
    });
  }

  for (const written of ["douze", "12 à 15", "1976 et 1977", "12 34", "IV"]) {
    it(`is not seen in « ${written} »`, () => {
      assert.deepEqual(readWrittenNumber(written), { kind: "words" });
    });
  }
});

describe("the unit of two numbers", () => {
  it("is one whether it is one thing or several, and where it is left out", () => {
    assert.ok(sameUnit("an", "ans"));
    assert.ok(sameUnit("%", ""));
    assert.ok(!sameUnit("%", "€"));
  });
});
