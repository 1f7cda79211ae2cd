import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Article } from "../../../src/article/article.ts";
import type { Figure } from "../../../src/figures/figure.ts";
import { article, bodyHtml, edition, told } from "../paper.ts";

function only(files: Parameters<typeof edition>[0]): Article {
  const [first] = edition(files).articles;
  assert.ok(first, told(files).join("\n"));
  return first;
}

function figures({ body }: Article): Figure[] {
  return body.parts.flatMap((part) =>
    typeof part !== "string" && part.kind === "figure" ? [part.figure] : [],
  );
}

describe("figures", () => {
  const files = { "2022/p.png": "", "2022/q r.png": "" };

  it("keep alt, caption, credit and language apart", () => {
    const [figure] = figures(
      only({
        ...files,
        "2022/a.md": article('![Un port](p.png "A harbour at night"){credit="AFP photo" lang=en}'),
      }),
    );
    assert.deepEqual(figure, {
      picture: "2022/p.png",
      alt: { written: "Un port", typeset: "Un port" },
      caption: { written: "A harbour at night", typeset: "A harbour at night", lang: "en" },
      credit: "AFP photo",
    });
  });

  it("stand one after the other in a paragraph, a list or a gallery", () => {
    const written = ":::galerie\n![A](p.png)\n![B](<q r.png>)\n:::\n\n- ![C](./p.png)";
    assert.equal(figures(only({ ...files, "2022/a.md": article(written) })).length, 3);
  });

  it("stay inside their line when they stand in running text", () => {
    const { body } = only({ ...files, "2022/a.md": article("Un bouton ![OK](p.png) rouge.") });
    assert.deepEqual(
      body.parts.map((part) => (typeof part === "string" ? part : part.kind)),
      ["<p>Un bouton ", "picture", " rouge.</p>\n"],
    );
  });

  it("at the head may have no picture, and then keep their words", () => {
    const lines = [
      "figures:",
      '  - { caption: "US Rep. Ilhan Omar talks with the Speaker of the House", credit: "AFP photo", lang: en }',
    ];
    const {
      figures: [figure],
    } = only({ "2022/a.md": article("Texte", lines) });
    assert.equal(figure?.picture, undefined);
    assert.equal(figure?.caption?.lang, "en");
    assert.equal(figure?.credit, "AFP photo");
  });

  it("are found by the words of their captions", () => {
    const { body } = only({ ...files, "2022/a.md": article('![x](p.png "Le port d’Izmir")') });
    assert.ok(
      body.passages.some(({ kind, text }) => kind === "caption" && text === "Le port d’Izmir"),
    );
  });
});

describe("braces", () => {
  it("that are no attributes stay in the text", () => {
    const html = bodyHtml(
      edition({ "2022/a.md": article("Écrivez {{ titre }} puis {x} et {.y}") }),
    );
    assert.match(html, /\{\{ titre \}\} puis \{x\} et \{\.y\}/);
  });

  it("give a paragraph or an emphasis its language", () => {
    const html = bodyHtml(
      edition({
        "2022/a.md": article("Le *Jerusalem Post*{lang=en} écrit.\n\nGuten Tag! {lang=de}"),
      }),
    );
    assert.match(html, /<em lang="en">Jerusalem Post<\/em>/);
    assert.match(html, /<p lang="de">Guten Tag!<\/p>/);
  });
});

describe("headings", () => {
  const levels = (written: string) =>
    [...bodyHtml(edition({ "2022/a.md": article(written) })).matchAll(/<h(\d)/g)].map(([, level]) =>
      Number(level),
    );

  it("start at h2 and skip no level", () => {
    assert.deepEqual(levels("# A\n\n## B\n\n# C"), [2, 3, 2]);
    assert.deepEqual(levels("### A\n\n###### B\n\n### C"), [2, 3, 2]);
  });

  it("have anchors that never meet those of the page", () => {
    const html = bodyHtml(
      edition({
        "2022/a.md": article(
          "## Articles liés\n\n## L’été\n\n## L’été\n\n## Note 1[^1]\n\n[^1]: Une note.",
        ),
      }),
    );
    const ids = [...html.matchAll(/id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(!ids.includes("articles-lies"));
  });

  it("can be linked to as another tool would spell their anchor", () => {
    const html = bodyHtml(
      edition({ "2022/a.md": article("[là](#le-cœur)\n\n[nulle part](#absent)\n\n## Le cœur") }),
    );
    assert.match(html, /<a href="#le-coeur">là<\/a>/);
    assert.match(html, /<span>nulle part<\/span>/);
  });
});

describe("containers", () => {
  it("make boxes, pull quotes and questions", () => {
    const html = bodyHtml(
      edition({
        "2022/a.md": article(
          ":::encadre Les faits & les dates\nA\n:::\n\n:::exergue\nB\n:::\n\n:::question Pourquoi ?\nC\n:::",
        ),
      }),
    );
    assert.match(
      html,
      /<div class="box" role="note" aria-label="Les faits &amp; les dates">\s*<p class="box-title">Les faits &amp; les dates<\/p>/,
    );
    assert.match(html, /<div class="pull-quote"/);
    assert.match(html, /<p class="question-asked">Pourquoi[\u202f\u00a0]\?<\/p>/);
  });

  it("are found by the words of their titles", () => {
    const { articles } = edition({
      "2022/a.md": article(":::question Pourquoi l'été ?\nC\n:::\n\n:::transcription\nD\n:::"),
    });
    assert.deepEqual(
      articles[0]?.body.passages.map(({ text }) => text),
      ["Pourquoi l’été\u202f?", "C", "D"],
    );
  });

  it("hold a transcription back until readers ask for it", () => {
    const html = bodyHtml(
      edition({ "2022/a.md": article(":::transcription Ce qu'elle dit\nD\n:::") }),
    );
    assert.match(html, /<details class="transcript">\s*<summary>Ce qu’elle dit<\/summary>\s*<p>D/);
  });

  it("of an unknown kind are shown as text, and the editor is told", () => {
    const [message] = told({ "2022/a.md": article(":::encadré Titre\nA\n:::") });
    assert.match(message ?? "", /a\.md:6:1 : attention : « :::encadré »[\s\S]*:::encadre/);
  });
});

describe("tables", () => {
  it("align columns without a style attribute, which the security policy of a host refuses", () => {
    const table = "| Port | Tonnes |\n|:--|--:|\n| Brest | 12 |";
    const html = bodyHtml(edition({ "2022/a.md": article(table) }));
    assert.doesNotMatch(html, /style=/);
    assert.match(html, /<td class="align-left">Brest<\/td>/);
    assert.match(html, /<td class="align-right">12<\/td>/);
  });

  it("are regions named by their heading, each apart from the others", () => {
    const table = "| a | b |\n|---|---|\n| 1 | 2 |\n";
    const html = bodyHtml(
      edition({ "2022/a.md": article(`${table}\n## L'eau & le "sel"\n\n${table}\n${table}`) }),
    );
    assert.deepEqual(
      [...html.matchAll(/role="region" aria-label="([^"]+)" tabindex="0"/g)].map(
        ([, name]) => name,
      ),
      [
        "Tableau",
        "Tableau\u00a0: L’eau &amp; le «\u00a0sel\u00a0»",
        "Tableau 2\u00a0: L’eau &amp; le «\u00a0sel\u00a0»",
      ],
    );
  });
});

describe("links to articles", () => {
  const files = { "2019/gaz.md": article("## Leviathan") };

  it("lead to pages, and are known as evidence", () => {
    const { articles } = edition({
      ...files,
      "2022/a.md": article("[gaz](../2019/gaz.md#leviathan)"),
    });
    const from = articles.find(({ path }) => path === "2022/a");
    assert.match(from?.body.parts.join("") ?? "", /href="\/articles\/2019\/gaz\/#leviathan"/);
    assert.deepEqual(from?.body.links, ["2019/gaz"]);
  });

  it("to a heading that is not there still open the article, with a warning", () => {
    const [message] = told({ ...files, "2022/a.md": article("[gaz](../2019/gaz.md#tamar)") });
    assert.match(
      message ?? "",
      /a\.md:6:7 : attention : l’article 2019\/gaz n’a pas d’intertitre « #tamar »/,
    );
  });

  it("never lead to what is not published", () => {
    const { articles } = edition({
      "2022/a.md": article("[b](b.md)"),
      "2022/b.md": article("Texte", ["embargo: 2099-01-01"]),
    });
    assert.equal(articles.length, 1);
    assert.match(articles[0]?.body.parts.join("") ?? "", /<span>b<\/span>/);
  });
});
