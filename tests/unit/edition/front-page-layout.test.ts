import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { layOut } from "../../../src/edition/front-page-layout.ts";
import { article, edition } from "../paper.ts";

const story = (date: string, ...lines: string[]) =>
  article("Texte", lines).replace("2022-02", date);

function front(files: Record<string, string>) {
  const { lead, second, river, strips } = layOut(edition({ ...files, "2026/p.png": "" }));
  const paths = (list: readonly { path: string }[]) => list.map(({ path }) => path.slice(5));
  return {
    lead: lead?.path.slice(5),
    second: paths(second),
    river: paths(river),
    strips: strips.map(({ section, articles }) => [section.key, paths(articles)]),
  };
}

describe("the front page", () => {
  it("leads with the newest story", () => {
    const page = front({ "2026/a.md": story("2026-11-01"), "2026/b.md": story("2026-11-02") });
    assert.equal(page.lead, "b");
    assert.deepEqual(page.second, ["a"]);
  });

  it("lifts a story by its weight, a week for each unit, and lets it fall again", () => {
    const heavy = { "2026/a.md": story("2026-11-01", "weight: 1") };
    assert.equal(front({ ...heavy, "2026/b.md": story("2026-11-07") }).lead, "a");
    assert.equal(front({ ...heavy, "2026/b.md": story("2026-11-09") }).lead, "b");
  });

  it("would rather lead with a picture, among the first three", () => {
    const shown = story("2026-11-01", "figures:", "  - { src: ./p.png, alt: Une photo }");
    assert.equal(front({ "2026/a.md": shown, "2026/b.md": story("2026-11-02") }).lead, "a");
  });

  it("tells no story twice above the strips, and gives each section its own", () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [
        `2026/${String(index).padStart(2, "0")}.md`,
        story(`2026-10-${String(index + 1).padStart(2, "0")}`),
      ]),
    );
    const { lead, second, river, strips } = front(files);
    const above = [lead, ...second, ...river];
    assert.equal(new Set(above).size, above.length);
    assert.deepEqual(strips, [["tv", ["07", "06", "05", "04"]]]);
  });

  it("keeps the strip of a section whose stories all stand above", () => {
    const culture = (date: string) => story(date).replace("section: tv", "section: culture");
    const { lead, second, strips } = front({
      "2026/a.md": culture("2026-11-03"),
      "2026/b.md": culture("2026-11-02"),
      "2026/c.md": story("2026-11-01"),
    });
    assert.deepEqual([lead, ...second], ["a", "b", "c"]);
    assert.deepEqual(strips, [
      ["tv", ["c"]],
      ["culture", ["a", "b"]],
    ]);
  });

  it("is empty when nothing is published, and never leads with an advertisement", () => {
    assert.equal(front({}).lead, undefined);
    assert.equal(front({ "2026/a.md": story("2026-11-01", "label: publicite") }).lead, undefined);
  });
});
