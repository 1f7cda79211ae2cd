import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { Byline } from "../../../src/components/Byline.tsx";
import { article } from "../paper.ts";
import { publication, ReadPage } from "../publication.ts";

/** What a reader finds under a headline. */
function byline(body: string, ...lines: readonly string[]): ReadPage {
  const paper = publication({ "2022/a.md": article(body, lines) });
  const [first] = paper.edition.articles;
  assert.ok(first);
  return new ReadPage(renderToString(h(Byline, { publication: paper, article: first })));
}

describe("how long an article takes to read", () => {
  for (const [words, minutes] of [
    [1, 1],
    [300, 1],
    [330, 2],
    [640, 3],
    [2140, 10],
  ] as const) {
    it(`is ${minutes} min for ${words} words, at the pace of French prose`, () => {
      assert.deepEqual(byline("mot ".repeat(words)).texts(".reading-time"), [
        `· ${minutes}\u00a0min de lecture`,
      ]);
    });
  }
});

describe("when an article came out", () => {
  it("is told as closely as it is known, and told again when it was brought up to date", () => {
    assert.deepEqual(byline("Un texte.").texts("time"), ["février 2022"]);
    const updated = byline("Un texte.", "updated: 2022-03-01");
    assert.deepEqual(updated.texts("time"), ["février 2022", "1er\u00a0mars 2022"]);
    assert.match(updated.texts(".dates")[0] ?? "", /^Publié en .*, mis à jour le /);
  });

  it("is told by the hour alone when it was brought up to date the same day", () => {
    const paper = article("Un texte.", ["updated: 2022-08-18T18:40"]).replace(
      "date: 2022-02",
      "date: 2022-08-18",
    );
    const made = publication({ "2022/a.md": paper });
    const [first] = made.edition.articles;
    assert.ok(first);
    const page = new ReadPage(renderToString(h(Byline, { publication: made, article: first })));
    assert.match(
      page.texts(".dates")[0] ?? "",
      /^Publié le 18\u00a0août 2022, mis à jour à 18\u00a0h\u00a040/,
    );
  });

  it("is told once when the update says nothing more", () => {
    assert.deepEqual(byline("Un texte.", "updated: 2022-02").texts("time"), ["février 2022"]);
  });
});
