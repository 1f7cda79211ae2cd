import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { feedContent } from "../../../src/machines/feed-content.tsx";
import { newsArticle } from "../../../src/machines/json-ld.ts";
import { render as articlePage } from "../../../src/pages/article.11ty.tsx";
import { indexDocument } from "../../../src/search/index/index-document.ts";
import { article, told } from "../paper.ts";
import { publication, ReadPage } from "../publication.ts";

const POINTS = 'key_points: ["10% des voix : c\'est peu", "Il y aura un 2e tour"]';

function read(body: string, ...lines: string[]) {
  const paper = publication({ "2022/a.md": article(body, lines) });
  const [first] = paper.edition.articles;
  assert.ok(first);
  const page = new ReadPage(articlePage({ made: { publication: paper, item: first } }));
  return { page, paper, first };
}

const headings = (count: number) =>
  Array.from({ length: count }, (_, index) => `## Partie ${index + 1}\n\nUn texte.`).join("\n\n");

describe("« L’essentiel » of a long article", () => {
  it("stands above its text, typeset", () => {
    const [box = ""] = read("Un texte.", POINTS).page.texts(".key-points");
    assert.match(box, /^L’essentiel\s*10\u00a0% des voix\u00a0: c’est peu\s*Il y aura un 2e tour$/);
    assert.deepEqual(read("Un texte.").page.texts(".key-points"), []);
  });

  it("goes with it into feeds, linked data and the search index", () => {
    const { paper, first } = read("Un texte.", POINTS);
    assert.match(feedContent(paper, first), /c’est peu/);
    assert.match(JSON.stringify(newsArticle(paper, first)), /"abstract":"10[^"]*c’est peu\\nIl y/);
    assert.ok(
      indexDocument(first, paper.edition.house.site).result.passages.some(({ text }) =>
        /c’est peu/.test(text),
      ),
    );
  });

  it("holds in five points", () => {
    const many = `key_points: [${"Un, ".repeat(5)}Un]`;
    assert.match(told({ "2022/a.md": article("Un texte.", [many]) }).join(), /cinq points au plus/);
  });
});

describe("the contents of an article", () => {
  it("are given from four headings on, each a link to its part", () => {
    assert.deepEqual(read(headings(3)).page.all(".contents"), []);
    const { page } = read(headings(4));
    assert.equal(page.links().get("Partie 4"), "#partie-4");
    assert.match(page.texts(".contents")[0] ?? "", /^Sommaire\s*Partie 1\s*Partie 2/);
  });
});
