import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { monthFigures } from "../../../../src/report/figures/months.ts";
import { dated } from "../../edition/dated.ts";
import { edition } from "../../paper.ts";

function figures(files: Record<string, string>) {
  const { articles, house } = edition(files);
  return monthFigures(articles, house.sections.values());
}

describe("articles by month and by section", () => {
  it("count every month between the first and the last, and tell what no month has", () => {
    const { years, by, periods, unplaced } = figures({
      "a.md": dated("2024-03-05"),
      "b.md": dated("2024-03"),
      "c.md": dated("2026"),
      "d.md": dated("2026-11-02T08:30"),
    });
    assert.equal(by, "month");
    assert.deepEqual(
      years.map(({ year, count }) => [year, count]),
      [
        ["2024", 2],
        ["2025", 0],
        ["2026", 2],
      ],
    );
    assert.equal(periods.length, 36);
    assert.deepEqual(
      periods.filter(({ count }) => count > 0).map(({ name, count }) => [name, count]),
      [
        ["mars 2024", 2],
        ["novembre 2026", 1],
      ],
    );
    assert.equal(unplaced, 1);
  });

  it("count years where months would be too many to see", () => {
    const { by, periods, unplaced } = figures({
      "a.md": dated("1981"),
      "b.md": dated("2026-01-05"),
    });
    assert.deepEqual([by, periods.length, periods[0]?.count, unplaced], ["year", 46, 1, 0]);
  });

  it("count each section by year, those without articles too", () => {
    const { sections } = figures({
      "a.md": dated("2025-03-05"),
      "b.md": dated("2026-03-05"),
      "c.md": dated("2026-03-05").replace("section: tv", "section: culture"),
    });
    assert.deepEqual(
      sections.map(({ section, count, years }) => [section.key, count, years]),
      [
        ["tv", 2, [1, 1]],
        ["culture", 1, [0, 1]],
        ["economie", 0, [0, 0]],
      ],
    );
  });

  it("are nothing for an archive without articles", () => {
    assert.deepEqual(figures({}).periods, []);
  });
});
