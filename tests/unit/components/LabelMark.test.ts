import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { LABELS } from "../../../src/article/label.ts";
import { pagesOf } from "../../../src/edition/listings.ts";
import { feedsOf } from "../../../src/machines/feed.ts";
import { render as articlePage } from "../../../src/pages/article.11ty.tsx";
import { render as frontPage } from "../../../src/pages/front-page.11ty.tsx";
import { render as listingPage } from "../../../src/pages/listing.11ty.tsx";
import { relateAll } from "../../../src/related/relate.ts";
import { packResult, unpackResult } from "../../../src/search/files/result.ts";
import { indexDocument } from "../../../src/search/index/index-document.ts";
import { article } from "../paper.ts";
import { publication, ReadPage } from "../publication.ts";

const TITLE = { from: "Un titre", to: "La chose dite" };

/** A paper with one article of a label, and another that leads to it. */
function paperOf(label: string) {
  const paper = publication({
    "2022/a.md": article("Un texte.", [`label: ${label}`]).replace(TITLE.from, TITLE.to),
    "2021/b.md": article(`Lire aussi : ${TITLE.to}`).replace("section: tv", "section: culture"),
  });
  const [found, leading] = [paper.byPath.get("2022/a"), paper.byPath.get("2021/b")];
  assert.ok(found && leading);
  const listing = paper.edition.listings.find(({ key }) => key === "tv");
  const [listed] = listing ? pagesOf(listing) : [];
  assert.ok(listed);
  return { paper, found, leading, listed };
}

for (const [label, words] of Object.entries(LABELS)) {
  if (label === "info") continue;
  describe(`the label « ${words} »`, () => {
    const { paper, found, leading, listed } = paperOf(label);

    it("is read on the article, in listings and in « Lire aussi »", () => {
      for (const html of [
        articlePage({ made: { publication: paper, item: found } }),
        articlePage({ made: { publication: paper, item: leading } }),
        listingPage({ made: { publication: paper, item: listed } }),
      ]) {
        assert.deepEqual(new ReadPage(html).texts(".label"), [words]);
      }
    });

    it("is read in search results", () => {
      const { url, content, meta } = packResult(
        indexDocument(found, paper.edition.house.site).result,
      );
      assert.equal(unpackResult(url, content, meta).label, words);
    });
  });
}

for (const [live, words] of [
  ["true", "Direct"],
  ["false", "Direct terminé"],
] as const) {
  describe(`live coverage, « ${words} »`, () => {
    it("is told in lists, in « Lire aussi » and in search results, beside another label", () => {
      const { paper, found, leading, listed } = paperOf(`analyse\nlive: ${live}`);
      for (const html of [
        articlePage({ made: { publication: paper, item: leading } }),
        listingPage({ made: { publication: paper, item: listed } }),
      ]) {
        assert.deepEqual(new ReadPage(html).texts(".label"), [words, "Analyse"]);
      }
      assert.equal(indexDocument(found, paper.edition.house.site).result.label, words);
    });
  });
}

describe("plain news", () => {
  it("has no label, on its page or in search results", () => {
    const { paper, found, listed } = paperOf("info");
    assert.deepEqual(
      new ReadPage(listingPage({ made: { publication: paper, item: listed } })).all(".label"),
      [],
    );
    const { result } = indexDocument(found, paper.edition.house.site);
    assert.equal(result.label, undefined);
  });
});

describe("what was withdrawn", () => {
  it("says so in lists, and no longer what it claimed", () => {
    const paper = publication({
      "2022/a.md": article("Faux.", ["withdrawn: Faux.", "standfirst: Une chose fausse."]),
    });
    const listing = paper.edition.listings.find(({ key }) => key === "tv");
    const [listed] = listing ? pagesOf(listing) : [];
    assert.ok(listed);
    const page = new ReadPage(listingPage({ made: { publication: paper, item: listed } }));
    assert.deepEqual(page.texts(".label"), ["Article retiré"]);
    assert.doesNotMatch(page.texts(".story")[0] ?? "", /Une chose fausse/);
  });
});

describe("advertising", () => {
  it("is framed wherever it stands in a list", () => {
    const { paper, found, listed } = paperOf("publicite");
    assert.equal(
      new ReadPage(listingPage({ made: { publication: paper, item: listed } })).all(".story-paid")
        .length,
      1,
    );
    const page = new ReadPage(articlePage({ made: { publication: paper, item: found } }));
    assert.equal(page.all(".article-paid").length, 1);
  });

  it("stands nowhere that promises news: the front page, feeds, related stories", () => {
    const words = "Le détroit du Bosphore et la convention de Montreux règlent le passage. ".repeat(
      4,
    );
    const paper = publication({
      "2022/a.md": article(words, ["label: publicite", "tags: [Détroits]"]),
      "2022/b.md": article(words.replace("règlent", "fixent"), ["tags: [Détroits]"]),
      "2022/c.md": article(`${words} Les navires de guerre.`, ["tags: [Détroits]"]),
    });
    const front = new ReadPage(frontPage({ publication: paper }));
    assert.ok(![...front.links().values()].includes("/articles/2022/a/"));
    for (const { articles } of feedsOf(paper)) {
      assert.ok(articles.every(({ path }) => path !== "2022/a"));
    }
    const related = relateAll(paper.edition.articles).get("2022/b");
    const paths = [
      ...(related?.suggestions ?? []).map(({ path }) => path),
      ...(related?.versions ?? []),
    ];
    assert.deepEqual(paths, ["2022/c"]);
  });
});
