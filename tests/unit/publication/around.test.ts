import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { neighboursShown, relatedShown } from "../../../src/publication/around.ts";
import type { Suggestion } from "../../../src/related/relate.ts";
import { article } from "../paper.ts";
import { publication } from "../publication.ts";

const dated = (month: number, ...lines: string[]) =>
  article("Texte.", lines).replace("2022-02", `2022-0${month}`);

const paper = publication({
  "2022/a.md": dated(1, "dossier: turquie-israel"),
  "2022/b.md": dated(2, "dossier: turquie-israel").replace("Texte.", "Voir [la suite](d.md)."),
  "2022/c.md": dated(3),
  "2022/d.md": dated(4),
  "2022/e.md": dated(5),
  "2022/f.md": dated(6),
  "2022/g.md": dated(7),
});

const story = (name: string, score = 1): Suggestion => ({
  path: `2022/${name}`,
  score,
  reasons: [{ kind: "pick" }],
});

function around(name: string, suggestions: string, further: readonly Suggestion[] = []) {
  const stories = {
    suggestions: [...suggestions].map((one) => story(one)),
    further,
    versions: [],
  };
  const read = paper.byPath.get(`2022/${name}`);
  assert.ok(read);
  const made = { ...paper, related: new Map([[read.path, stories]]) };
  const { previous, next } = neighboursShown(made, read);
  return {
    related: relatedShown(made, read)
      .map(({ path }) => path.slice(5))
      .join(""),
    previous: previous?.path.slice(5),
    next: next?.path.slice(5),
  };
}

describe("what stands around an article", () => {
  it("gives again nothing that the text or the dossier gives, and fills the places", () => {
    assert.equal(around("b", "adce", [story("f"), story("g")]).related, "cefg");
  });

  it("fills no place with what is too far", () => {
    assert.equal(around("b", "adce", [story("f", 0.001)]).related, "ce");
  });

  it("leads on through the section to the nearest that it does not give", () => {
    assert.deepEqual(around("b", "ce"), { related: "ce", previous: undefined, next: "f" });
    assert.deepEqual(around("d", "e"), { related: "e", previous: "c", next: "f" });
  });
});
