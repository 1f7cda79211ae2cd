import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkHtml } from "../../../src/press/checks/check-html.ts";
import { relateAll } from "../../../src/related/relate.ts";
import { reportPage } from "../../../src/report/ReportPage.tsx";
import type { ReportInput } from "../../../src/report/report.ts";
import { reportOf } from "../../../src/report/report.ts";
import { temporaryFolder, writeFiles } from "../newsroom/temporary-folder.ts";
import { article, edition } from "../paper.ts";
import { ReadPage } from "../publication.ts";
import { TEXTS } from "../related/story.ts";

const NOW = Date.parse("2026-11-24T06:00:00Z");

const titled = (title: string, body: string, lines: readonly string[] = []) =>
  article(body, lines).replace('"Un titre"', JSON.stringify(title));

const FILES = {
  "2022/gaz.md": titled("Le gaz « piégé » & <b>", `${TEXTS.gaz}\n\nLire aussi : Le gazoduc`, [
    "tags: [Élections, Gaz]",
  ]),
  "2022/gazoduc.md": titled("Le gazoduc", `${TEXTS.gazoduc}\n\n## \n\n<b>gras</b>`, [
    "tags: [Élection]",
    'figures: [{ src: photo.jpg, alt: "", caption: "Une légende" }]',
  ]),
  "2022/pain.md": titled("La baguette", "Du pain.", ["related: false", "date: 2021"]).replace(
    "date: 2022-02\n",
    "",
  ),
  "2022/brouillon.md": titled("Secret", "Un.", ["draft: true"]),
  "2022/photo.jpg": "",
};

function input(files: Record<string, string>, changes: Partial<ReportInput> = {}): ReportInput {
  const made = edition(files, NOW);
  return {
    edition: made,
    problems: made.problems,
    uses: made.pictures,
    related: relateAll(made.articles),
    builds: [],
    files: undefined,
    answers: undefined,
    now: NOW,
    fileLink: (file, place) => `../${file}${place ? `#${place.line}` : ""}`,
    ...changes,
  };
}

const full = input(FILES, {
  builds: [
    {
      at: "2026-11-23T06:00:00.000Z",
      articles: 2,
      pages: 20,
      phases: [{ name: "Pages", seconds: 1.25 }],
    },
    {
      at: "2026-11-24T06:00:00.000Z",
      articles: 3,
      pages: 30,
      phases: [{ name: "Pages", seconds: 2.5 }],
    },
  ],
  files: [
    { path: "index.html", bytes: 12_345 },
    { path: "articles/2022/gaz/index.html", bytes: 4321 },
    { path: "images/a-360.avif", bytes: 1_500_000 },
  ],
  answers: [
    { query: "zeppelin", count: 1234, found: 0, absent: ["zeppelin"], corrections: [] },
    { query: "gas", count: 1, found: 2, absent: [], corrections: [{ typed: "gas", used: "gaz" }] },
  ],
});

const spaced = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, " ");

async function faults(html: string): Promise<string[]> {
  const folder = temporaryFolder();
  await writeFiles(folder, { "index.html": html });
  return (await checkHtml(folder, () => {})).map(({ page, message }) => `${page} ${message}`);
}

describe("the desk's report", () => {
  const html = reportPage(reportOf(full));
  const page = new ReadPage(html);
  const words = page.texts("body").join(" ");

  it("says the numbers of the archive, as French writes them", () => {
    const figures = page.texts(".summary").join();
    assert.doesNotMatch(words, /undefined|NaN|Infinity|\[object/);
    assert.match(figures, /articles publiés1\u00A0autre ne l’est pas3/);
    assert.match(words, /mardi 24\u00A0novembre 2026 à 7\u00A0h/);
    assert.match(words, /1\u00A0lien écrit/);
    assert.match(words, /1,5\u00A0Mo/);
    assert.match(words, /12,3\u00A0Ko/);
    assert.match(words, /la dernière en 2,5\u00A0s/);
    assert.match(words, /1\u202F234/);
    assert.match(words, /daté de l’année seule/);
  });

  it("tells each problem at its line, with what to write, letter by letter", () => {
    const links = page.links();
    assert.ok(full.problems.length > 4);
    for (const { file, line, column, message } of full.problems) {
      assert.equal(links.get(`${file}:${line}:${column}`), `../${file}#${line}`);
      assert.ok(spaced(words).includes(spaced(message)), message);
    }
  });

  it("names subjects that may be one, and stories that nothing leads to, and no draft", () => {
    assert.match(words, /Élection1Élections1les mêmes mots/);
    assert.match(words, /Ni lien, ni liste ne mène à 1\u00A0article/);
    assert.doesNotMatch(html, /Secret|brouillon/);
  });

  it("gives every drawing a name and its numbers in a table", () => {
    const drawings = page
      .all("svg")
      .filter(({ attrs }) => attrs.some(({ name, value }) => name === "role" && value === "img"));
    assert.ok(drawings.length > 10);
    for (const { childNodes } of drawings) {
      const [first] = childNodes;
      assert.equal(first?.nodeName, "title");
    }
    assert.ok(page.all("table").length >= 8);
    assert.equal(page.all("caption").length, page.all("table").length);
  });

  it("leads only to its own parts, to what lies beside it and to files of the newsroom", () => {
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, address = ""] of html.matchAll(/ (?:href|src)="([^"]*)"/g)) {
      if (address.startsWith("#")) assert.ok(ids.has(address.slice(1)), address);
      else assert.match(address, /^(?:rapport\.css|carte\.svg|\.\.\/articles\/.*)$/);
    }
    assert.equal(page.all("script").length, 0);
  });

  it("is valid HTML, whatever there is to tell", async () => {
    assert.deepEqual(await faults(html), []);
    assert.deepEqual(await faults(reportPage(reportOf(input({})))), []);
    const { problems } = edition({ "a.md": "---\ntitle: Non : fini\n---\n" });
    const broken = reportPage(reportOf(input({}, { problems, answers: [], files: [] })));
    assert.deepEqual(await faults(broken), []);
    assert.match(new ReadPage(broken).texts(".summary").join(), /1\u00A0erreur/);
  });

  it("is the same for the same archive", () => {
    assert.equal(reportPage(reportOf(full)), html);
  });
});

describe("an archive of which there is nothing to tell", () => {
  it("says so, and what to do, part by part", () => {
    const words = new ReadPage(reportPage(reportOf(input({})))).texts("main").join();
    assert.match(words, /aucune erreur, aucun avertissement/);
    assert.match(words, /Aucun article n’est publié/);
    assert.match(words, /Rien n’est publié ici/);
    assert.match(words, /npm run report -- --queries/);
    assert.doesNotMatch(words, /undefined|NaN|Infinity|\[object/);
  });
});
