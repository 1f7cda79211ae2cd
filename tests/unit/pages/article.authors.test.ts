import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pagesOf } from "../../../src/edition/listings.ts";
import { newsArticle } from "../../../src/machines/json-ld.ts";
import { render as articlePage } from "../../../src/pages/article.11ty.tsx";
import { render as listingPage } from "../../../src/pages/listing.11ty.tsx";
import { article } from "../paper.ts";
import { publication, ReadPage } from "../publication.ts";

const AUTHORS = `
anna: { name: Anna A., role: envoyée spéciale, bio: "Elle écrit: souvent.", email: anna@x.fr, links: [https://x.fr/anna] }
bruno: { name: Bruno B. }
`;

function read(authors: string, ...lines: string[]) {
  const paper = publication(
    { "2022/a.md": article("Un texte.", [`authors: ${authors}`, ...lines]) },
    { authors: AUTHORS },
  );
  const [first] = paper.edition.articles;
  assert.ok(first);
  return {
    paper,
    first,
    page: new ReadPage(articlePage({ made: { publication: paper, item: first } })),
  };
}

const byline = (authors: string, ...lines: string[]) =>
  read(authors, ...lines).page.texts(".authors")[0];

describe("a byline", () => {
  it("says the role of those who have one, and closes it before the next name", () => {
    assert.equal(byline("[anna]"), "Par Anna A., envoyée spéciale");
    assert.equal(byline("[anna, bruno]"), "Par Anna A., envoyée spéciale, et Bruno B.");
    assert.equal(byline("[bruno, anna]"), "Par Bruno B. et Anna A., envoyée spéciale");
    assert.equal(byline("[bruno, anna, Carl]"), "Par Bruno B., Anna A., envoyée spéciale, et Carl");
  });

  it("says the agency and the place after them", () => {
    assert.equal(
      byline("[anna]", "with: AFP", "dateline: Ankara"),
      "Par Anna A., envoyée spéciale, avec AFP (Ankara)",
    );
  });
});

describe("the place that an article was written at", () => {
  it("is told even when nobody signs", () => {
    assert.deepEqual(read("[]", "dateline: Ankara").page.texts(".dateline"), ["Ankara"]);
  });
});

describe("an author's page", () => {
  it("tells the role, the life, and where to write and read on", () => {
    const { paper } = read("[anna]");
    const listing = paper.edition.listings.find(({ key }) => key === "anna");
    const [listed] = listing ? pagesOf(listing) : [];
    assert.ok(listed);
    const page = new ReadPage(listingPage({ made: { publication: paper, item: listed } }));
    assert.deepEqual(page.texts(".listing-head"), [
      "AuteurAnna A.envoyée spécialeElle écrit\u00a0: souvent.anna@x.frx.fr" +
        "Suivre cet auteur Qu’est-ce qu’un flux\u202f?",
    ]);
    assert.equal(page.links().get("anna@x.fr"), "mailto:anna@x.fr");
    assert.equal(page.links().get("x.fr"), "https://x.fr/anna");
    assert.match(
      page.texts("script").join(""),
      /"@type":"ProfilePage","mainEntity":\{"@type":"Person","name":"Anna A\."/,
    );
  });

  it("is told to machines as well", () => {
    const { paper, first } = read("[anna]");
    assert.match(
      JSON.stringify(newsArticle(paper, first)),
      /"author":\[\{"@type":"Person","name":"Anna A\.","url":"https:\/\/essai\.example\/auteurs\/anna\/","description":"Elle écrit[^"]*","sameAs":\["https:\/\/x\.fr\/anna"\],"jobTitle":"envoyée spéciale"\}\]/,
    );
  });
});
