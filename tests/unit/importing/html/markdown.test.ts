import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { draftFromHtml } from "../../../../src/importing/html/draft-from-html.ts";
import { readHtml } from "../../../../src/importing/html/read-html.ts";
import { bodyHtml, edition, house } from "../../paper.ts";

const PAPER = house();
const context = { house: PAPER, today: "2026-11-28" };
const keep = (source: string) => (/^https?:/.test(source) ? undefined : `./${source}`);

function read(html: string) {
  return draftFromHtml(readHtml(html, "Europe/Paris"), "un fichier", keep, context);
}

/** The Markdown of a text whose title is known. */
function body(html: string): string {
  return read(`<h1>Un titre</h1>${html}`).body;
}

describe("HTML as an article’s text", () => {
  it("keeps what words are: emphasis, links, lists, quotations, tables, code", () => {
    assert.equal(
      body(
        '<p>Un <b>mot</b> <i>ici</i>, <a href="https://exemple.fr/a_b">un lien</a>.</p><ul><li><p>un</p></li><li>deux<ol><li>trois</li></ol></li></ul><blockquote><p>Dit-il.</p></blockquote><table><tr><td>Ville</td><td>Voix</td></tr><tr><td><p>Lyon</p><p>Est</p></td><td>3 | 4</td></tr></table><pre><code>a < b</code></pre>',
      ),
      [
        "Un **mot** *ici*, [un lien](https://exemple.fr/a_b).",
        "- un\n- deux\n  1. trois",
        "> Dit-il.",
        "| Ville | Voix |\n| - | - |\n| Lyon Est | 3 \\| 4 |",
        "```\na < b\n```",
      ].join("\n\n"),
    );
  });

  it("mends the marks of word processors", () => {
    assert.equal(
      body(
        '<p><strong>Un </strong><strong>mot </strong>et<em> un</em> <span style="font-weight:700">autre</span><b></b>.</p><p>&nbsp;</p><h2><b>Gras</b></h2><p>Un<br><br>deux</p><b style="font-weight:normal"><p>maigre</p></b><p>m<sup>2</sup>, CO<sub>2</sub>, 1<sup>er</sup></p>',
      ),
      "**Un mot** et *un* **autre**.\n\n## Gras\n\nUn\n\ndeux\n\nmaigre\n\nm², CO₂, 1er",
    );
  });

  it("starts headings at the second level, whatever they were", () => {
    assert.equal(body("<h3>Un</h3><p>x</p><h5>Deux</h5>"), "## Un\n\nx\n\n#### Deux");
    const several = read("<p>Avant.</p><h1>Un</h1><p>x</p><h1>Deux</h1>");
    assert.equal(several.body, "Avant.\n\n## Un\n\nx\n\n## Deux");
    assert.equal(several.head.title, "un fichier");
    assert.ok(several.doubts.some(({ key }) => key === "title"));
  });

  it("gives pictures their captions and credits, the first at the head", () => {
    const { head, body } = read(
      '<h1>Un titre</h1><figure><img src="a.jpg" alt="Un navire"><figcaption>Le navire (AFP photo)</figcaption></figure><p>Texte.</p><figure><a href="x"><img src="b.jpg" alt="Un quai"></a><figcaption>Le quai <span class="credit">Jean</span></figcaption></figure><p><img src="c.jpg" alt="">Un mot.</p>',
    );
    assert.deepEqual(head.figures, [
      { src: "./a.jpg", alt: "Un navire", caption: "Le navire", credit: "AFP photo" },
    ]);
    assert.equal(
      body,
      'Texte.\n\n![Un quai](./b.jpg "Le quai"){credit="Jean"}\n\n![](./c.jpg)\n\nUn mot.',
    );
  });

  it("links to a picture or a film of another site, and tells it", () => {
    const { body, dropped, doubts } = read(
      '<h1>T</h1><p>x</p><p><img src="https://x.fr/a.jpg" alt="Un navire"></p><iframe src="https://www.youtube.com/embed/abcdefghijk" title="Le film"></iframe>',
    );
    assert.equal(
      body,
      "x\n\n[Un navire](https://x.fr/a.jpg)\n\n[Le film](https://www.youtube.com/watch?v=abcdefghijk)",
    );
    assert.ok(dropped.some(({ words }) => words === "https://x.fr/a.jpg"));
    assert.ok(doubts.some(({ says }) => says.includes("image n’a pas suivi")));
  });

  it("says which picture inside a document cannot be shown, and not its bytes", () => {
    const draft = draftFromHtml(
      readHtml('<h1>T</h1><p>x</p><p><img src="data:image/x-emf;base64,AAAA/BBBB"></p>', "UTC"),
      "x",
      () => undefined,
      context,
    );
    assert.equal(draft.body, "x\n\nimage");
    assert.deepEqual(
      draft.dropped.map(({ words }) => words),
      ["image/x-emf, dans le document"],
    );
  });

  it("makes notes of what calls and leads back", () => {
    const word =
      '<p>Un<sup><a href="#n1" id="r1">[1]</a></sup> mot.</p><ol><li id="n1"><p>La <i>note</i>. <a href="#r1">↑</a></p></li></ol>';
    assert.equal(body(word), "Un[^1] mot.\n\n[^1]: La *note*.");
    assert.equal(
      body('<p>Voir <a href="#ici">1</a>.</p><p id="ici">Ici.</p>'),
      "Voir [1](#ici).\n\nIci.",
    );
  });

  it("takes from a page what it says of its article, and tells what it leaves", () => {
    const { head, body, dropped } = read(
      '<html><head><title>x - Journal</title><meta property="article:published_time" content="2022-02-16T16:30:15+01:00"><meta property="article:tag" content="Suez"><meta property="article:section" content="Economie"></head><body><nav>Menu</nav><article><h1>Le titre</h1><p class="chapo">Le chapô.</p><p>Par Marie Curie</p><p>Texte.</p><div class="share-buttons">Partager ceci</div><p>Tags : Canal</p></article><footer>Mentions</footer></body></html>',
    );
    assert.equal(head.title, "Le titre");
    assert.equal(head.standfirst, "Le chapô.");
    assert.equal(head.date, "2022-02-16T16:30+01:00");
    assert.equal(head.section, "economie");
    assert.deepEqual(head.authors, ["Marie Curie"]);
    assert.deepEqual(head.tags, ["Canal"]);
    assert.equal(body, "Texte.");
    const words = dropped.map((one) => one.words);
    for (const told of ["Menu", "Mentions", "Partager ceci"]) assert.ok(words.includes(told), told);
  });

  it("writes what the press shows as the page did, whatever signs the words have", () => {
    const html = "<p>1. *étoile* _tiret_ [lien](x) # ::: {x} &lt;b&gt; R&amp;D l’[…] a_b ~x~</p>";
    const article = edition({
      "2022/x.md": `---\ntitle: T\nsection: tv\ndate: 2022\n---\n${body(html)}`,
    });
    assert.deepEqual(
      article.problems.filter(({ severity }) => severity === "error"),
      [],
    );
    const shown = bodyHtml(article)
      .replace(/<[^>]+>/g, "")
      .trim();
    assert.equal(
      shown
        .replace(/\s/g, " ")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&amp;", "&"),
      "1. *étoile* _tiret_ [lien](x) # ::: {x} <b> R&D l’[…] a_b ~x~",
    );
  });
});
