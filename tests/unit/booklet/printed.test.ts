import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { askedFor } from "../../../src/booklet/asked.ts";
import { bookletOf } from "../../../src/booklet/booklet.ts";
import { printedBooklet, runningHeads } from "../../../src/booklet/printed.tsx";
import { article } from "../paper.ts";
import { publication, ReadPage } from "../publication.ts";

const PAPER = publication({
  "2022/a.md": dated(
    "Un & un",
    "Une note[^1].\n\n[^1]: Ce qu’elle dit.\n\nLire aussi : [Deux](b.md)",
  ),
  "2022/b.md": dated("Deux", "Une note[^1], et [ailleurs](../2021/c.md).\n\n[^1]: Autre chose."),
  "2021/c.md": article("Un autre jour."),
});

function dated(title: string, body: string): string {
  return article(body)
    .replace(/^title:.*$/m, `title: ${title}`)
    .replace("2022-02", "2022-02-16");
}

function bookletOfDay() {
  const asked = askedFor("2022-02-16", PAPER.edition.house);
  const made = asked && bookletOf(PAPER.edition, asked);
  assert.ok(made);
  return made;
}

describe("a booklet on paper", () => {
  const booklet = bookletOfDay();
  const html = printedBooklet(
    booklet,
    PAPER,
    new Map([
      [1, 1],
      [2, 7],
    ]),
  );
  const page = new ReadPage(html);

  it("tells on its front what is in it, and on which page", () => {
    const contents = page.texts("nav").join();
    for (const { title } of booklet.articles) assert.ok(contents.includes(title.typeset));
    assert.deepEqual(page.texts(".contents-page"), ["1", "7"]);
  });

  it("has every article whole, with its notes", () => {
    assert.equal(page.all("article").length, 2);
    assert.deepEqual(
      page
        .texts(".notes")
        .map((text) => text.replace(" ↑", ""))
        .sort(),
      ["Autre chose.", "Ce qu’elle dit."],
    );
  });

  it("leads within itself where it can, and to full addresses elsewhere", () => {
    const links = page.links();
    assert.match(links.get("Deux") ?? "", /^#a[12]$/);
    assert.match(links.get("ailleurs") ?? "", /^https:\/\/.*\/articles\/2021\/c\/$/);
  });

  it("has no id twice, and none that is led to is missing", () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, id] of html.matchAll(/ href="#([^"]+)"/g)) assert.ok(ids.includes(id), id);
  });

  it("keeps a name from closing the string of its running head", () => {
    assert.doesNotMatch(runningHeads({ ...booklet, paper: 'Le "Journal"\\' }), /Journal"/);
  });
});
