import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { article, edition } from "../paper.ts";

/** What an article with these words in its text, at line 6, and its headline is told. */
function told(text: string, lines: readonly string[] = []) {
  const { problems } = edition({ "a.md": article(text, lines) });
  return problems
    .filter(({ rule }) => rule === "undrawn-character")
    .map(({ severity, line, column, message }) => `${line}:${column} ${severity} ${message}`);
}

describe("a sign that no face of the paper draws", () => {
  it("is told with its place and its name", () => {
    assert.deepEqual(told("Trois étoiles : ☆☆"), [
      "6:17 warning aucun caractère du journal ne dessine « ☆ » (U+2606)",
      "6:18 warning aucun caractère du journal ne dessine « ☆ » (U+2606)",
    ]);
  });

  it("is told in a caption too", () => {
    assert.deepEqual(told("Un texte.", ['kicker: "Hôtel ☆"']), [
      "5:9 warning aucun caractère du journal ne dessine « ☆ » (U+2606)",
    ]);
  });

  for (const text of [
    "Une charge de 10⁻³⁴ et 1,6 × 10⁻¹⁹ C, soit −2 °C ; ½, ⅓, ⅞ ; H₂O ≈ 3 ‰.",
    "Mevlüt Çavuşoğlu, Antonín Dvořák et Nguyễn Văn Linh ; L’État, « œuvre »…",
    "سلام، عليكم ۱۲۳ et שלום, Москва, Ελλάδα, 東京。",
    "Un cœur ❤️, un drapeau 🇫🇷, une main 👍🏽.",
    "En `code ☆`, tout se peut.",
  ]) {
    it(`is none in « ${text} »`, () => assert.deepEqual(told(text), []));
  }
});
