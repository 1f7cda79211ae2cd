import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { listingsOf } from "../../../src/edition/listings.ts";
import { sectionFrontOf } from "../../../src/edition/section-front.ts";
import { article, edition } from "../paper.ts";

const story = (date: string, ...lines: string[]) =>
  article("Texte", ["tags: [mer]", ...lines]).replace("2022-02", date);

const days = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const day = String(index + 1).padStart(2, "0");
      return [`2026/${day}.md`, story(`2026-10-${day}`)];
    }),
  );

function front(files: Record<string, string>, kind: "subject" | "month" = "subject") {
  const { house, articles } = edition({ ...files, "2026/p.png": "" });
  const listing = listingsOf(house, articles).find((one) => one.kind === kind);
  assert.ok(listing);
  const made = sectionFrontOf(listing, listing.articles);
  if (made === undefined) return undefined;
  const names = (list: readonly { path: string }[]) => list.map(({ path }) => path.slice(5));
  const { lead, second, rows, earlier } = made;
  return {
    lead: lead.path.slice(5),
    second: names(second),
    rows: names(rows),
    earlier: names(earlier),
  };
}

describe("the front of a section, a subject or an author", () => {
  it("tells every story once: a lead, three beside it, rows, then headlines", () => {
    assert.deepEqual(front(days(12)), {
      lead: "12",
      second: ["11", "10", "09"],
      rows: ["08", "07", "06", "05", "04", "03"],
      earlier: ["02", "01"],
    });
  });

  it("puts no more beside the lead of a short list than stand under it", () => {
    const shape = (count: number) => {
      const { second = [], rows = [] } = front(days(count)) ?? {};
      return [second.length, rows.length];
    };
    assert.deepEqual([1, 2, 3, 4, 5, 6].map(shape), [
      [0, 0],
      [1, 0],
      [1, 1],
      [2, 1],
      [2, 2],
      [3, 2],
    ]);
  });

  it("opens with what the desk lifts, and with a picture among the first three", () => {
    const lifted = { ...days(5), "2026/03.md": story("2026-10-03", "weight: 1") };
    assert.equal(front(lifted)?.lead, "03");
    const shown = story("2026-10-04", "figures:", "  - { src: ./p.png, alt: Une photo }");
    assert.equal(front({ ...days(5), "2026/04.md": shown })?.lead, "04");
  });

  it("opens with no advertisement, and keeps it in its place", () => {
    const paid = story("2026-10-09", "label: publicite");
    const { lead, rows } = front({ ...days(1), "2026/09.md": paid }) ?? {};
    assert.deepEqual([lead, rows], ["01", ["09"]]);
    assert.equal(front({ "2026/09.md": paid }), undefined);
  });

  it("leaves a month a plain list", () => {
    assert.equal(front(days(3), "month"), undefined);
  });
});
