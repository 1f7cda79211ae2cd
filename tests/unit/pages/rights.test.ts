import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { newsArticle } from "../../../src/machines/json-ld.ts";
import { render as articlePage } from "../../../src/pages/article.11ty.tsx";
import { render as rightsPage } from "../../../src/pages/rights.11ty.tsx";
import { article } from "../paper.ts";
import { publication, ReadPage } from "../publication.ts";

const SOURCES = `
maison: { rights: "Citez-nous: merci." }
afp: { name: AFP, rights: "© AFP", url: https://www.afp.com/ }
libre: { name: "L'Agence Libre", licence: { name: CC BY 4.0, url: https://cc.example/by/4.0/ } }
`;

function read(...lines: string[]) {
  const paper = publication({ "2022/a.md": article("Un texte.", lines) }, { sources: SOURCES });
  const [first] = paper.edition.articles;
  assert.ok(first);
  const page = new ReadPage(articlePage({ made: { publication: paper, item: first } }));
  return { page, data: newsArticle(paper, first) };
}

const rights = (...lines: string[]) => read(...lines).page.texts(".rights")[0];

describe("the rights of an article", () => {
  it("are those of its source, however its name was typed, with the licence to follow", () => {
    const { page, data } = read('source: "l’agence  libre"');
    assert.deepEqual(page.texts(".rights"), ["Licence\u00a0: CC BY 4.0. Droits et licences"]);
    assert.equal(page.links().get("CC BY 4.0"), "https://cc.example/by/4.0/");
    assert.deepEqual(
      page.all("a").flatMap(({ attrs }) => attrs.filter(({ value }) => /license/.test(value))),
      [{ name: "rel", value: "license external" }],
    );
    assert.match(JSON.stringify(data), /"license":"https:\/\/cc\.example\/by\/4\.0\/"/);
  });

  it("are the paper's own without a source, and its agency's beside them", () => {
    assert.equal(rights(), "Citez-nous\u00a0: merci. Droits et licences");
    assert.equal(rights("with: afp"), "Citez-nous\u00a0: merci. © AFP Droits et licences");
    assert.match(
      JSON.stringify(read("with: AFP").data),
      /"copyrightNotice":"Citez-nous\u00a0: merci\. © AFP"/,
    );
  });

  it("are not claimed for a source that nobody described, nor for an advertisement", () => {
    assert.equal(rights("source: Un autre journal"), undefined);
    assert.equal(rights("label: publicite"), undefined);
    assert.doesNotMatch(JSON.stringify(read("source: Un autre journal").data), /copyrightNotice/);
  });

  it("are all told on a page of their own", () => {
    const paper = publication({}, { sources: SOURCES });
    const page = new ReadPage(rightsPage({ publication: paper }));
    assert.deepEqual(page.texts("h2"), ["Essai", "AFP", "L'Agence Libre"]);
    assert.equal(page.links().get("AFP"), "https://www.afp.com/");
    assert.match(page.texts("main")[0] ?? "", /© AFP/);
  });
});
