import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { feedContent } from "../../../src/machines/feed-content.tsx";
import { newsArticle } from "../../../src/machines/json-ld.ts";
import { render as articlePage } from "../../../src/pages/article.11ty.tsx";
import { indexDocument } from "../../../src/search/index/index-document.ts";
import { faultsOfLinkedData } from "../machines/validators.ts";
import { article } from "../paper.ts";
import { publication, ReadPage } from "../publication.ts";

const BODY = [":::direct 18:05 La fin", "Un texte.", ":::", "", ":::direct 16:40 Le début", ":::"];

function read(live: boolean) {
  const text = article(BODY.join("\n"), [`live: ${live}`]);
  const paper = publication({
    "2026/a.md": text.replace("date: 2022-02", "date: 2026-11-20T16:30"),
  });
  const [first] = paper.edition.articles;
  assert.ok(first);
  const html = articlePage({ made: { publication: paper, item: first } });
  return { html, page: new ReadPage(html), paper, first };
}

describe("the page of live coverage", () => {
  it("says of what instant it is, the same at every press, and reloads by a link alone", () => {
    const { page, html } = read(true);
    assert.match(
      page.texts(".live-status").join(),
      /^Page faite le 20\u00a0novembre 2026 à 18\u00a0h\u00a005\s+Actualiser$/,
    );
    assert.equal(page.links().get("Actualiser"), "/articles/2026/a/");
    assert.doesNotMatch(html, /http-equiv="?refresh/i);
  });

  it("says when it ended, and then has nothing to reload for", () => {
    const { page } = read(false);
    assert.match(
      page.texts(".live-status").join(),
      /^Direct terminé le 20\u00a0novembre 2026 à 18/,
    );
    assert.ok(!page.links().has("Actualiser"));
  });

  it("is a LiveBlogPosting to machines, each entry at its own address", async () => {
    const { paper, first } = read(false);
    const told = JSON.parse(JSON.stringify(newsArticle(paper, first)));
    assert.equal(told["@type"], "LiveBlogPosting");
    assert.equal(told.coverageStartTime, "2026-11-20T16:30:00+01:00");
    assert.equal(told.coverageEndTime, "2026-11-20T18:05:00+01:00");
    assert.equal(told.dateModified, "2026-11-20T18:05+01:00");
    assert.deepEqual(told.liveBlogUpdate, [
      {
        "@type": "BlogPosting",
        "@id": `${told.url}#direct-2026-11-20-18h05`,
        url: `${told.url}#direct-2026-11-20-18h05`,
        headline: "La fin",
        datePublished: "2026-11-20T18:05:00+01:00",
        articleBody: "Un texte.",
      },
      {
        "@type": "BlogPosting",
        "@id": `${told.url}#direct-2026-11-20-16h40`,
        url: `${told.url}#direct-2026-11-20-16h40`,
        headline: "Le début",
        datePublished: "2026-11-20T16:40:00+01:00",
      },
    ]);
    assert.deepEqual(await faultsOfLinkedData([told]), []);
    const running = JSON.stringify(newsArticle(read(true).paper, read(true).first));
    assert.doesNotMatch(running, /coverageEndTime/);
  });

  it("goes whole into feeds, and its entries into search", () => {
    const { paper, first } = read(true);
    const feed = feedContent(paper, first);
    assert.match(feed, /^<p><strong>Direct<\/strong><\/p>/);
    assert.match(feed, /href="#[^"]*direct-2026-11-20-18h05"/);
    const { passages } = indexDocument(first, paper.edition.house.site).result;
    assert.deepEqual(
      passages.map(({ text, kind }) => [kind, text]),
      [
        ["heading", "La fin"],
        ["text", "Un texte."],
        ["heading", "Le début"],
      ],
    );
  });
});
