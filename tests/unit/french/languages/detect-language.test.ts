import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { detectLanguage } from "../../../../src/french/languages/detect-language.ts";
import { direction } from "../../../../src/french/languages/direction.ts";

interface Caption {
  readonly language: string;
  readonly text: string;
}

const table = (name: string): Caption[] =>
  readFileSync(join(import.meta.dirname, "../fixtures", name), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => ({ language: line.slice(0, 2), text: line.slice(3) }));

const isForeign = ({ language }: Caption): boolean => language !== "fr" && language !== "--";
const isLong = ({ text }: Caption): boolean => text.split(/\s+/).length >= 8;

function recall(captions: readonly Caption[]): number {
  const found = captions.filter(({ language, text }) => detectLanguage(text) === language);
  return found.length / captions.length;
}

function report(name: string, captions: readonly Caption[]): string {
  const percent = (part: readonly Caption[]): string =>
    `${(recall(part) * 100).toFixed(1)} % of ${part.length}`;
  return `${name}: ${percent(captions.filter((c) => isForeign(c) && isLong(c)))} long foreign captions found, ${percent(captions.filter(isForeign))} foreign ones, ${percent(captions.filter(({ language }) => language === "fr"))} French ones said to be surely French`;
}

for (const name of ["captions.txt", "captions-held-out.txt"]) {
  test(`${name}: no wrong language is ever said`, (t) => {
    const captions = table(name);
    for (const { language, text } of captions) {
      const said = detectLanguage(text);
      if (said === undefined) continue;
      assert.equal(said, language === "--" ? "fr" : language, text);
    }
    t.diagnostic(report(name, captions));
  });
}

test("finds more than nine long foreign captions in ten", () => {
  const captions = table("captions.txt");
  assert.ok(captions.length >= 120);
  assert.ok(recall(captions.filter((c) => isForeign(c) && isLong(c))) > 0.9);
});

test("the captions of the original article", () => {
  const english =
    "US Rep. Ilhan Omar (D-MN) (L) talks with Speaker of the House Nancy Pelosi (D-CA) during a rally with fellow Democrats before voting on H.R. 1, or the People Act, on the East Steps of the US Capitol on March 08, 2019 in Washington, DC. (AFP photo)";
  assert.equal(detectLanguage(english), "en");
  assert.equal(
    detectLanguage("Israël/Turquie : vers un rapprochement ? (Photo à titre d’illustration)"),
    "fr",
  );
});

test("an English paragraph full of French names stays English, and the other way round", () => {
  assert.equal(
    detectLanguage(
      "Readers of “Le Monde” and « Le Figaro » wait in front of the kiosk for the news",
    ),
    "en",
  );
  assert.equal(
    detectLanguage("Selon « The New York Times » et « The Washington Post », la réunion a eu lieu"),
    "fr",
  );
});

test("says nothing of what has no words", () => {
  for (const text of ["", " ", "12/03/2022", "…", "https://example.org/this-is-the-way", "🙂"])
    assert.equal(detectLanguage(text), undefined, text);
});

test("scripts with one language, and those with several", () => {
  assert.equal(detectLanguage("도널드 트럼프 대통령"), "ko");
  assert.equal(detectLanguage("東京の街を歩く人々"), "ja");
  assert.equal(detectLanguage("Президент України виступає перед парламентом"), "uk");
  assert.equal(detectLanguage("وزیر اعظم پاکستان نے کہا ہے"), "ur");
  assert.equal(detectLanguage("Владимир Путин"), undefined);
  assert.equal(detectLanguage("Le mot « Москва » veut dire Moscou en russe"), "fr");
});

test("capitals without accents are not taken for another language", () => {
  for (const text of [
    "ACCORD ISRAEL TURQUIE PARIS CONTENT MOSCOU ABSENT",
    "ELECTIONS REGIONALES RESULTATS DEFINITIFS PARTICIPATION RECORD",
    "ATTENTAT A KABOUL",
  ])
    assert.ok([undefined, "fr"].includes(detectLanguage(text)), text);
  assert.equal(detectLanguage("THIS IS WHAT THEY SAID ABOUT THE WAR"), "en");
});

test("right to left", () => {
  for (const lang of ["ar", "he", "fa", "ur", "ar-EG", "AR", "az-Arab"])
    assert.equal(direction(lang), "rtl", lang);
  for (const lang of ["fr", "en", "tr", "ru", "ar-Latn", ""])
    assert.equal(direction(lang), undefined, lang);
});

test("a long text costs no more than its beginning", () => {
  const text = "Un mot après l’autre, la phrase s’allonge. ".repeat(25_000);
  const start = process.cpuUsage();
  assert.equal(detectLanguage(text), "fr");
  assert.ok(process.cpuUsage(start).user < 500_000);
});
