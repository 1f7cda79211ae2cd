import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { LIVE_PAGE_SIZE, livePagesOf, periodsOf } from "../../../src/edition/live.ts";
import { edition } from "../paper.ts";
import { daily, dated } from "./dated.ts";

describe("« En continu »", () => {
  const periods = (files: Record<string, string>) =>
    periodsOf(edition(files).articles).map(({ key, date, articles }) => [
      key,
      date.precision,
      articles.map(({ path }) => path.slice(5)).join(" "),
    ]);

  it("has a day for each day, the newest hour first, those of no known hour last", () => {
    assert.deepEqual(
      periods({
        "2026/a.md": dated("2026-11-24T00:10"),
        "2026/b.md": dated("2026-11-24"),
        "2026/c.md": dated("2026-11-24T23:50"),
        "2026/d.md": dated("2026-11-23T22:59Z"),
      }),
      [
        ["2026-11-24", "day", "c a b"],
        ["2026-11-23", "day", "d"],
      ],
    );
  });

  it("keeps what is dated to a month or a year under it, after what is dated closer", () => {
    assert.deepEqual(
      periods({
        "2022/y.md": dated("2022"),
        "2022/m.md": dated("2022-02"),
        "2022/d.md": dated("2022-02-01"),
        "2022/j.md": dated("2022-01-31"),
        "2022/o.md": dated("2021-12"),
      }).map(([key]) => key),
      ["2022-02-01", "2022-02", "2022-01-31", "2022", "2021-12"],
    );
  });

  it("holds news only: neither advertising nor what was withdrawn", () => {
    assert.deepEqual(
      periods({
        "2022/a.md": dated("2022", "label: publicite"),
        "2022/b.md": dated("2022", "withdrawn: Faux."),
        "2022/c.md": dated("2022", "label: opinion"),
      }),
      [["2022", "year", "c"]],
    );
  });

  it("is cut by whole days into pages that a new article never changes", () => {
    const pages = (files: Record<string, string>) =>
      livePagesOf(edition(files).articles).map((page) => ({
        ...page,
        periods: page.periods.map(({ key }) => key),
      }));
    const before = pages(daily(LIVE_PAGE_SIZE * 3));
    const later = pages({ ...daily(LIVE_PAGE_SIZE * 3), "2026/x.md": dated("2026-01-01") });
    assert.deepEqual(
      before.map(({ address, number }) => [address, number]),
      [
        ["/en-continu/page/1/", 1],
        ["/en-continu/page/2/", 2],
        ["/en-continu/", undefined],
      ],
    );
    assert.deepEqual(later.slice(0, 2), before.slice(0, 2));
    assert.equal(later[2]?.periods[0], "2026-01-01");
    assert.equal(before[1]?.newer, "/en-continu/");
    assert.equal(before[2]?.older, "/en-continu/page/2/");
    assert.equal(before.flatMap((page) => page.periods).length, LIVE_PAGE_SIZE * 3);
  });

  it("never cuts a day, and has its page even before the first article", () => {
    const busy = Object.fromEntries(
      Array.from({ length: LIVE_PAGE_SIZE * 3 }, (_, index) => [
        `2020/${index}.md`,
        dated("2020-05-05"),
      ]),
    );
    assert.deepEqual(
      livePagesOf(edition(busy).articles).map((page) => page.periods.length),
      [1],
    );
    assert.deepEqual(livePagesOf([]), [{ address: "/en-continu/", periods: [] }]);
  });
});
