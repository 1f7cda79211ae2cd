import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { article, told } from "../paper.ts";

const now = Date.parse("2026-11-24T06:00:00Z");
const dated = (date: string, lines: readonly string[] = []) =>
  told({ "2022/a.md": article("Texte.", lines).replace("date: 2022-02", `date: ${date}`) }, now);

describe("dates that do not follow each other", () => {
  for (const [what, date, lines, says] of [
    [
      "an expiry before the embargo",
      "2026-11-20",
      ["embargo: 2026-12-01", "expires: 2026-11-28"],
      /:6:10 .*« expires » \(2026-11-28\) vient avant « embargo » \(2026-12-01\).*jamais/,
    ],
    [
      "an expiry before the article",
      "2026-11-20",
      ["expires: 2026-11-19"],
      /:5:10 .*« expires ».*avant « date »/,
    ],
    [
      "an update before the article",
      "2026-11-20",
      ["updated: 2026-11-19"],
      /:5:10 .*« updated ».*n’est pas montrée/,
    ],
    [
      "an update on its day, without the hour",
      "2026-11-20T10:00",
      ["updated: 2026-11-20"],
      /:5:10 .*\n.*updated: 2026-11-20T18:00/,
    ],
    [
      "an update of the future",
      "2026-11-20",
      ["updated: 2026-11-30"],
      /:5:10 .*mise à jour est datée de l’avenir/,
    ],
    ["a year before the press", "1022-11-20", [], /:4:7 .*« date » est de l’année 1022/],
    ["a year after the next", "2206-11-20", [], /:4:7 .*« date » est de l’année 2206/],
  ] as const) {
    it(`are told: ${what}`, () => {
      assert.match(dated(date, lines).join("\n"), says);
    });
  }

  it("are none where they do, or are as coarse as each other", () => {
    assert.deepEqual(dated("2026-11-20", ["updated: 2026-11-20"]), []);
    assert.deepEqual(dated("2026-11", ["updated: 2026-11-20", "expires: 2027-01-01"]), []);
    assert.deepEqual(dated("1538-08-10"), []);
  });
});
