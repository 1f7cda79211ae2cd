import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatDate } from "../../../src/french/dates/format.ts";
import { parseDate } from "../../../src/french/dates/parse.ts";
import type { PressDate } from "../../../src/french/dates/press-date.ts";
import { listDate } from "../../../src/publication/list-date.ts";

function date(written: string): PressDate {
  const read = parseDate(written);
  assert.ok(read.ok);
  return read.date;
}

const shown = (written: string, newest: string) =>
  formatDate(listDate(date(written), date(newest).from)).replaceAll("\u00A0", " ");

describe("the date of a story in a list", () => {
  it("has its hour while it is news, and loses it after a month", () => {
    assert.equal(shown("2026-11-20T06:00", "2026-11-20T06:00"), "20 novembre 2026 à 6 h");
    assert.equal(shown("2026-11-20T06:00", "2026-12-20T06:00"), "20 novembre 2026 à 6 h");
    assert.equal(shown("2026-11-20T06:00", "2026-12-22T06:00"), "20 novembre 2026");
  });

  it("is never more precise than it was written", () => {
    assert.equal(shown("2022-02", "2026-12-22"), "février 2022");
  });
});
