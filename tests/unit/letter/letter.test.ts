import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDate } from "../../../src/french/dates/parse.ts";
import { letterHtml } from "../../../src/letter/LetterPage.tsx";
import type { Letter } from "../../../src/letter/letter.ts";
import { letterOf } from "../../../src/letter/letter.ts";
import { letterText } from "../../../src/letter/letter-text.ts";
import { article, edition } from "../paper.ts";
import { ReadPage } from "../publication.ts";

function day(text: string) {
  const parsed = parseDate(text);
  assert.ok(parsed.ok);
  return parsed.date;
}

/** One article a day, and what belongs in no letter. */
const PAPER = edition({
  "2022/hier.md": dated("2022-02-15", "Hier", []),
  "2022/matin.md": dated("2022-02-16T07:00", 'Un "matin" : 5% de pluie', [
    "authors: [Ève A, Luc B]",
  ]),
  "2022/soir.md": dated("2022-02-16", "Le soir", [
    "weight: 1",
    'standfirst: "Le *chapô* du soir."',
  ]),
  "2022/mois.md": dated("2022-02", "Le mois", []),
  "2022/pub.md": dated("2022-02-16", "La réclame", ["label: publicite"]),
  "2022/retire.md": dated("2022-02-16", "Retiré", ['withdrawn: "Faux."']),
});

function dated(date: string, title: string, lines: readonly string[]): string {
  return article("Un texte.", lines)
    .replace(/^date:.*$/m, `date: ${date}`)
    .replace(/^title:.*$/m, `title: '${title}'`);
}

function letter(first: string, last = first): Letter {
  const made = letterOf(PAPER, { first: day(first), last: day(last) });
  assert.ok(made);
  return made;
}

describe("a letter to readers", () => {
  it("holds what came out that day, the heaviest first, and neither advertisements nor what was withdrawn", () => {
    const page = new ReadPage(letterHtml(letter("2022-02-16")));
    assert.deepEqual(page.texts("h3"), [
      "Le soir",
      "Un «\u00a0matin\u00a0»\u00a0: 5\u00a0% de pluie",
    ]);
    assert.match(page.texts(".quiet").join("\n"), /mercredi 16\u00a0février 2022/);
    assert.match(page.texts(".quiet").join("\n"), /Par Ève A et Luc B/);
  });

  it("tells the day of each story when it is of several", () => {
    const page = new ReadPage(letterHtml(letter("2022-02-10", "2022-02-16")));
    assert.equal(page.all("h3").length, 3);
    assert.match(page.texts(".quiet").join("\n"), /15\u00a0février 2022/);
  });

  it("is not made of a day without a story", () => {
    const none = day("2021-05-05");
    assert.equal(letterOf(PAPER, { first: none, last: none }), undefined);
  });

  it("asks for nothing, leads to full addresses, and holds no style sheet that a mail client drops", () => {
    const html = letterHtml(letter("2022-02-16"));
    assert.doesNotMatch(html, /<(style|link|img|script)\b|url\(/);
    for (const address of new ReadPage(html).links().values())
      assert.match(address, /^https?:\/\//);
  });

  it("says the same in plain text, in lines that are not broken again", () => {
    const text = letterText(letter("2022-02-16"));
    assert.match(text, /Le chapô du soir\.\nhttps?:\S+\/articles\/2022\/soir\/\n/);
    assert.match(text, /Un «\u00a0matin\u00a0»/);
    const long = text.split("\n").filter((line) => line.length > 78 && !line.includes("://"));
    assert.deepEqual(long, []);
  });
});
