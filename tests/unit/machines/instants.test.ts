import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lastChange } from "../../../src/article/last-change.ts";
import { parseDate } from "../../../src/french/dates/parse.ts";
import type { PressDate } from "../../../src/french/dates/press-date.ts";
import { dayOrInstant, firstInstant } from "../../../src/machines/instants.ts";

function date(written: string): PressDate {
  const read = parseDate(written);
  assert.ok(read.ok);
  return read.date;
}

describe("dates for machines", () => {
  it("start with the first instant of what was written, at the paper's own clock", () => {
    assert.equal(firstInstant(date("2022")), "2022-01-01T00:00:00+01:00");
    assert.equal(firstInstant(date("2022-07")), "2022-07-01T00:00:00+02:00");
    assert.equal(firstInstant(date("2022-07-14T08:30:15.25Z")), "2022-07-14T10:30:15+02:00");
    assert.equal(firstInstant(date("2022-07-14T10:30")), "2022-07-14T10:30:00+02:00");
    // Before 1911 Paris was 9 minutes and 21 seconds ahead of Greenwich.
    assert.equal(firstInstant(date("1905-05-06T10:30")), "1905-05-06T10:30:00+00:09");
    assert.equal(firstInstant(date("1905-05-06T10:30:15Z")), "1905-05-06T10:39:36+00:09");
  });

  it("are left out where a month has no form", () => {
    assert.equal(dayOrInstant(date("2022")), undefined);
    assert.equal(dayOrInstant(date("2022-02")), undefined);
    assert.equal(dayOrInstant(date("2022-02-16")), "2022-02-16");
    assert.equal(dayOrInstant(date("2022-02-16T16:30")), "2022-02-16T16:30:00+01:00");
  });

  it("change with an update or a correction, never backwards", () => {
    const published = date("2022-02-16T16:30");
    const changes = (updated?: string, correction?: string) =>
      lastChange({
        date: published,
        corrections: correction
          ? [{ date: date(correction), text: { written: "", typeset: "" } }]
          : [],
        ...(updated ? { updated: date(updated) } : {}),
      }).iso;
    assert.equal(changes(), published.iso);
    assert.equal(changes("2022-02"), published.iso);
    assert.equal(changes("2022-02-17"), "2022-02-17");
    assert.equal(changes("2022-02-17", "2022-03-03"), "2022-03-03");
  });
});
