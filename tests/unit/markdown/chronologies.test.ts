import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { article, bodyHtml, edition, told } from "../paper.ts";

const files = (...lines: readonly string[]) => ({
  "2022/a.md": article([":::chronologie Les dates", ...lines, ":::"].join("\n")),
});
const html = (...lines: readonly string[]) => bodyHtml(edition(files(...lines)));

describe("a chronology", () => {
  it("is an ordered list under its title", () => {
    const made = html("- **1949** : A", "- **1950** : B");
    assert.match(
      made,
      /role="group" aria-label="Les dates">\s*<p class="chronology-title">Les dates<\/p>\s*<ol>/,
    );
    assert.doesNotMatch(made, /<ul|<strong/);
    assert.deepEqual(told(files("- **1949** : A")), []);
  });

  for (const [written, datetime] of [
    ["**1949** : A", "1949"],
    ["1949 : A", "1949"],
    ["**28 mars 1949 :** A", "1949-03-28"],
    ["**1er mai 1968** – A", "1968-05-01"],
    ["Août 1999 : A", "1999-08"],
  ] as const) {
    it(`tells machines the date of « ${written} »`, () => {
      assert.match(html(`- ${written}`), new RegExp(` datetime="${datetime}">.*</time>.*</span>A`));
      assert.deepEqual(told(files(`- ${written}`)), []);
    });
  }

  for (const [written, label] of [
    ["**1956-1958** : A", "1956-1958"],
    ["Vers 1300 : A", "Vers 1300"],
    ["**Demain** : A", "Demain"],
    ["31 février 1950 : A", "31 février 1950"],
  ] as const) {
    it(`leaves « ${label} » the words that they are`, () => {
      const made = html(`- ${written}`);
      assert.match(made, /<span class="chronology-date">/);
      assert.ok(made.replaceAll(/[\u00a0\u202f]/g, " ").includes(`>${label}</span>`), made);
      assert.doesNotMatch(made, /<time/);
    });
  }

  it("keeps the markup and the paragraphs of an entry, and is found by its words", () => {
    const { articles } = edition(
      files("- **1949** : le *Monde*, [ici](https://x.fr)", "", "  Suite."),
    );
    assert.match(bodyHtml({ articles }), /le <em>Monde<\/em>, <a href="https:\/\/x\.fr">ici<\/a>/);
    const texts = articles[0]?.body.passages.map(({ text }) => text.replace("\u00a0", " "));
    assert.deepEqual(texts, ["Les dates", "1949 : le Monde, ici", "Suite."]);
  });

  it("tells an entry without a date, and a chronology that is no list", () => {
    assert.match(
      told(files("- **1949** : A", "- Sans date : B"))[0] ?? "",
      /a\.md:8:1 : attention : cette entrée de la chronologie n’a pas de date\n.*- \*\*28 mars 1949\*\* :/,
    );
    assert.match(
      told(files("Du texte."))[0] ?? "",
      /a\.md:6:1 : attention : cette chronologie n’est/,
    );
  });
});
