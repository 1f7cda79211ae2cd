import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { Picture } from "../../../src/components/Picture.tsx";
import type { PictureSet } from "../../../src/publication/picture-table.ts";
import { packResult, unpackResult } from "../../../src/search/files/result.ts";
import { indexDocument } from "../../../src/search/index/index-document.ts";
import { article, edition, house } from "../paper.ts";
import { publication } from "../publication.ts";

const FILES = {
  "a.md": article("Un texte.", [
    'figures: [{ src: ./photo.jpg, focus: [0.25, 0.8], alt: "Un pont" }]',
  ]),
  "photo.jpg": "",
};

function drawn(set: Partial<PictureSet> = {}): string {
  const paper = publication(FILES);
  const figure = paper.edition.articles[0]?.figures[0];
  assert.ok(figure);
  const webp = [{ address: "/images/x-360.webp", width: 360 }];
  const whole = { width: 360, height: 240, fallback: "/images/x-360.jpeg", avif: [], webp, ...set };
  const shown = { ...paper, pictures: new Map([["photo.jpg", whole]]) };
  return renderToString(h(Picture, { publication: shown, figure, sizes: "100vw" }));
}

describe("what must stay in view of a picture", () => {
  it("stays in view wherever a page cuts it", () => {
    assert.match(drawn(), /<img[^>]*class="focus x-25 y-80"/);
  });

  it("stays in view among the results of a search", () => {
    const [first] = edition(FILES).articles;
    assert.ok(first);
    const { result } = indexDocument(first, house().site, "/images/x-360.webp");
    assert.equal(result.focus, "25% 80%");
    const { url, content, meta } = packResult(result);
    assert.equal(unpackResult(url, content, meta).focus, "25% 80%");
    assert.equal(indexDocument(first, house().site).result.focus, undefined);
  });
});

describe("a picture that has not come yet", () => {
  it("has a tone near its own colour", () => {
    assert.match(drawn({ tone: "#123" }), /class="tone-005 focus/);
    assert.match(drawn({ tone: "#fea" }), /class="tone-ffa focus/);
  });
});

describe("a drawing on a dark page", () => {
  const set = { width: 360, height: 240, fallback: "/images/x.png", avif: [], webp: [] };

  function shown(line: string, pictures: readonly string[] = ["photo.jpg"]): string {
    const paper = publication({
      ...FILES,
      "nuit.jpg": "",
      "a.md": article("Un texte.", [`figures: [{ src: ./photo.jpg, alt: "Un pont", ${line} }]`]),
    });
    const figure = paper.edition.articles[0]?.figures[0];
    assert.ok(figure);
    const table = new Map(pictures.map((path) => [path, { ...set, fallback: `/images/${path}` }]));
    return renderToString(
      h(Picture, {
        publication: { ...paper, pictures: table },
        figure,
        sizes: "9rem",
        eager: true,
      }),
    );
  }

  it("gives way to its variant, and who sees the one does not fetch the other", () => {
    const html = shown("crop: false, dark: ./nuit.jpg", ["photo.jpg", "nuit.jpg"]);
    assert.match(
      html,
      /class="by-day uncut[^"]*".*photo\.jpg.*class="by-night uncut[^"]*".*nuit\.jpg/s,
    );
    assert.doesNotMatch(html, /eager/);
  });

  it("is turned where its editor says so, and stands in a quiet frame where not", () => {
    assert.match(shown("dark: auto"), /<picture class="turned">/);
    assert.match(shown("crop: false"), /<picture class="uncut framed[^"]*">/);
    assert.match(shown("credit: AFP"), /<picture>/);
  });
});
