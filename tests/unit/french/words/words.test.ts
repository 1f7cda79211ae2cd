import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { stem } from "../../../../src/french/words/stem.ts";
import { isStopWord } from "../../../../src/french/words/stop-words.ts";
import type { Word } from "../../../../src/french/words/word.ts";
import { names, words } from "../../../../src/french/words/words.ts";

const table = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, "../fixtures", name), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("# "));

const show = (word: Word): string => {
  const kind = word.kind === "word" ? "" : `:${word.kind}`;
  const parts = word.parts === undefined ? "" : `[${word.parts.map(show).join(" ")}]`;
  return `${word.stop ? `(${word.folded})` : word.folded}${kind}${parts}`;
};

test("the table of words", () => {
  const cases = table("words.txt");
  assert.ok(cases.length >= 150);
  for (const line of cases) {
    const [text = "", expected = ""] = line.split(/ →(?: |$)/);
    assert.equal(words(text).map(show).join(" "), expected, text);
  }
});

test("the table of stems", () => {
  for (const line of table("stems.txt")) {
    const forms = line.slice(2).split(" ");
    const stems = new Set(forms.map(stem));
    assert.equal(stems.size, line.startsWith("=") ? 1 : forms.length, `${line}: ${[...stems]}`);
  }
});

const SOME_NAMES: readonly (readonly [string, string])[] = [
  [
    "Le président turc Recep Tayyip Erdogan a reçu Isaac Herzog à Ankara.",
    "Recep Tayyip Erdogan | Isaac Herzog | Ankara",
  ],
  ["Selon Sputnik, Naftali Bennett était prudent.", "Sputnik | Naftali Bennett"],
  ["Certains médias turcs ont annoncé. Durant ces mois, rien.", ""],
  [
    "Hier, Charles de Gaulle et Valéry Giscard d’Estaing",
    "Charles de Gaulle | Valéry Giscard d’Estaing",
  ],
  [
    "avec Mohammed ben Salmane, Bachar al-Assad et Ursula von der Leyen",
    "Mohammed ben Salmane | Bachar al-Assad | Ursula von der Leyen",
  ],
  ["un conte de Jean de La Fontaine", "Jean de La Fontaine"],
  ["avec Marine Le Pen et M. Macron", "Marine Le Pen | Macron"],
  ["Le MIT d’Ankara et le Mossad", "MIT | Ankara | Mossad"],
  ["Emmanuel Macron parle. Macron se tait.", "Emmanuel Macron | Macron"],
  ["le journal « Hürriyet » et le « Jerusalem Post »", "Hürriyet | Jerusalem Post"],
  ["la Ligue arabe, l’ONU, les États-Unis", "Ligue | ONU | États-Unis"],
  ["dit Naftali Bennett\nErdogan répond", "Naftali Bennett"],
  ["LA TURQUIE ET ISRAEL SE RAPPROCHENT", ""],
  ["Mossad : Ankara prêt à expulser le Hamas", "Ankara | Hamas"],
];

test("names are found whole", () => {
  for (const [text, expected] of SOME_NAMES)
    assert.equal(
      names(text)
        .map((name) => name.text)
        .join(" | "),
      expected,
      text,
    );
});

test("a word alone at the start is a name when it is one elsewhere", () => {
  const [first] = words("Hamas visé. Ankara veut expulser le Hamas.");
  assert.equal(first?.kind, "name");
  assert.equal(words("Hamas visé.")[0]?.kind, "word");
});

test("names keep their form, the people of a country takes its plural", () => {
  assert.equal(words("à Georges")[1]?.stem, "georges");
  assert.equal(words("les Palestiniens")[1]?.stem, stem("palestinien"));
});

test("typographic and straight apostrophes, composed or not, give the same words", () => {
  for (const line of table("words.txt")) {
    const [text = ""] = line.split(" →");
    assert.deepEqual(words(text.replaceAll("’", "'")).map(show), words(text).map(show), text);
    if (/^[\p{Script=Latin}\p{P}\p{Z}]+$/u.test(text))
      assert.deepEqual(words(text.normalize("NFD")).map(show), words(text).map(show), text);
  }
});

test("stop words are given folded", () => {
  for (const word of ["le", "qu", "ete", "peut-etre", "aujourd'hui", "deja"])
    assert.ok(isStopWord(word), word);
  for (const word of ["ankara", "avions", "guerre", ""]) assert.ok(!isStopWord(word), word);
});

test("every word stands where it says, in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aéQ’'- .1«»\u00A0\nd\u0301") }), (text) => {
      let end = 0;
      for (const word of words(text)) {
        assert.ok(word.start >= end && word.end > word.start);
        assert.equal(text.slice(word.start, word.end).normalize("NFC"), word.text);
        end = word.end;
      }
    }),
  );
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => words(text).length >= 0));
});

const HOSTILE = [
  "a",
  "a-",
  "l'",
  "l'a",
  "l'a-",
  "1",
  "1.",
  "1 ",
  "111 ",
  "A.",
  "A&",
  "ABC ",
  "Aa ",
  "Aa de ",
  " ",
  "\n",
  "e\u0301",
  "« ",
  "«",
  "-t-il",
  "a-il-",
  "www.",
  "!",
  ". ",
  "ZZZZZZZ ",
];

test("ends on a long line of anything, and stays inside it", () => {
  for (const piece of HOSTILE) {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const found = words(text);
    assert.ok(
      found.every(({ start, end }) => start < end && end <= text.length),
      piece,
    );
    assert.ok(names(text, found).length <= found.length, piece);
  }
});
