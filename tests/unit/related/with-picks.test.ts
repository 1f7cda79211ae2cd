import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { relateAll } from "../../../src/related/relate.ts";
import { NOTHING } from "../../../src/related/stories.ts";
import { withPicks } from "../../../src/related/with-picks.ts";
import { article, edition } from "../paper.ts";
import { TEXTS } from "./story.ts";

const archive = (lines: readonly string[]) =>
  edition({
    "2022/a.md": article(TEXTS.gaz, lines).replace("Un titre", "Le gaz"),
    "2022/b.md": article(TEXTS.gazoduc).replace("Un titre", "Le gazoduc"),
    "2022/c.md": article(TEXTS.pain).replace("Un titre", "La baguette"),
  }).articles;
const first = (articles: ReturnType<typeof archive>) => {
  const found = articles.find(({ path }) => path === "2022/a");
  assert.ok(found);
  return found;
};

describe("what an editor has just decided of related stories", () => {
  const before = relateAll(archive([])).get("2022/a") ?? NOTHING;
  const after = (line: string) =>
    withPicks(first(archive([line])), before, (path) => path !== "2022/gone");
  const paths = (line: string) => after(line).suggestions.map(({ path }) => path);

  it("comes first, before what was found", () => {
    assert.deepEqual(paths("related: [2022/c]"), ["2022/c", "2022/b"]);
    assert.equal(after("related: [2022/c]").suggestions[0]?.reasons[0]?.kind, "pick");
  });

  it("is what a press would show then", () => {
    const pressed = relateAll(archive(["related: [2022/c]"])).get("2022/a");
    assert.deepEqual(
      pressed?.suggestions.map(({ path }) => path),
      paths("related: [2022/c]"),
    );
  });

  it("takes away what is not wanted, or is not there", () => {
    assert.deepEqual(paths("unrelated: [2022/b]"), []);
    assert.deepEqual(paths("related: false"), []);
    assert.deepEqual(paths("related: [2022/gone]"), ["2022/b"]);
  });
});
