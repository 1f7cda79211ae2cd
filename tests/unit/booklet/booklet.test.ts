import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { askedFor } from "../../../src/booklet/asked.ts";
import type { Booklet } from "../../../src/booklet/booklet.ts";
import { bookletOf } from "../../../src/booklet/booklet.ts";
import { article, edition } from "../paper.ts";

const PAPER = edition({
  "2022/lundi.md": dated("2022-02-14", "Lundi", ["dossier: turquie-israel"]),
  "2022/dimanche.md": dated("2022-02-20T23:30", "Dimanche", ["dossier: turquie-israel"]),
  "2022/lourd.md": dated("2022-02-16", "Lourd", ["weight: 2"]),
  "2022/apres.md": dated("2022-02-21", "La semaine d’après", []),
  "2022/mois.md": dated("2022-02", "Le mois", []),
  "2022/pub.md": dated("2022-02-16", "La réclame", ["label: publicite"]),
  "2022/retire.md": dated("2022-02-16", "Retiré", ["withdrawn: Faux.", "dossier: turquie-israel"]),
});

function dated(date: string, title: string, lines: readonly string[]): string {
  return article("Un texte.", lines)
    .replace(/^date:.*$/m, `date: ${date}`)
    .replace(/^title:.*$/m, `title: '${title}'`);
}

function booklet(written: string): Booklet | undefined {
  const asked = askedFor(written, PAPER.house);
  return asked && bookletOf(PAPER, asked);
}

function titles(written: string): string[] | undefined {
  return booklet(written)?.articles.map(({ title }) => title.typeset);
}

describe("a booklet", () => {
  it("of a week goes from Monday to Sunday, the heaviest first, without advertisements or what was withdrawn", () => {
    assert.deepEqual(titles("2022-W07"), ["Lourd", "Dimanche", "Lundi"]);
    assert.equal(booklet("2022-W07")?.title, "du 14 au 20\u00a0février 2022");
  });

  it("of a day holds that day", () => {
    assert.deepEqual(titles("2022-02-14"), ["Lundi"]);
    assert.equal(booklet("2022-02-14")?.name, "edition-2022-02-14");
  });

  it("of a dossier is told from its beginning", () => {
    assert.deepEqual(titles("turquie-israel"), ["Lundi", "Dimanche"]);
    assert.equal(booklet("turquie-israel")?.title, "Turquie–Israël");
  });

  it("has one name for a week, however it is written", () => {
    assert.equal(booklet("2022w07")?.name, booklet("2022-W07")?.name);
  });

  it("is not made where nothing came out, and nothing else is a day, a week or a dossier", () => {
    assert.equal(titles("2021-05-05"), undefined);
    for (const written of ["2022-02-30", "2022-W60", "2022-02", "inconnu", ""])
      assert.equal(askedFor(written, PAPER.house), undefined, written);
  });

  it("is dated by what it tells, a correction too", () => {
    assert.equal(booklet("2022-02-14")?.modified, Date.parse("2022-02-13T23:00:00Z"));
  });
});
