import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { summaryOf } from "../../../src/machines/summary.ts";
import { article } from "../paper.ts";
import { publication } from "../publication.ts";

describe("a summary", () => {
  const of = (body: string, lines: string[] = []) => {
    const [first] = publication({ "2022/a.md": article(body, lines) }).edition.articles;
    assert.ok(first);
    return summaryOf(first);
  };

  it("is the standfirst, else how the article begins, a heading aside", () => {
    assert.equal(of("Un texte.", ['standfirst: "Un *chapô*"']), "Un chapô");
    assert.equal(of("## Titre\n\nUn texte.\n\nUn autre."), "Un texte.");
    assert.equal(of(""), undefined);
  });

  it("is whole up to 200 letters, as much as a search engine shows", () => {
    const whole = `Un texte ${"long ".repeat(37)}court.`;
    assert.equal(whole.length, 200);
    assert.equal(of(whole), whole);
  });

  it("is cut between two words when it is longer, without the comma that it ends on", () => {
    const cut = of("Des mots, ".repeat(40)) ?? "";
    assert.match(cut, /^(Des mots, )+Des(\smots)?…$/);
    assert.ok(cut.length > 180 && cut.length <= 201, `${cut.length} letters`);
    const comma = of(`${"Des mots, ".repeat(18)}Des mots en plus, ${"plus ".repeat(9)}`) ?? "";
    assert.match(comma, /en plus…$/);
  });
});
