import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fold, foldTitle } from "../../../src/french/fold.ts";

const KEYS: readonly (readonly [string, string])[] = [
  ["Çavuşoğlu", "cavusoglu"],
  ["œuvre", "oeuvre"],
  ["ŒUVRE", "oeuvre"],
  ["ex æquo", "ex aequo"],
  ["Straße", "strasse"],
  ["STRASSE", "strasse"],
  ["Łódź", "lodz"],
  ["Ødegård", "odegard"],
  ["Đà Nẵng", "da nang"],
  ["ılık İstanbul", "ilik istanbul"],
  ["ﬁnance", "finance"],
  ["e\u0301le\u0300ve", "eleve"],
  ["Αθήνας", "αθηνασ"],
  ["l’agence", "l'agence"],
  ["l'agence", "l'agence"],
  ["l‘agence", "l'agence"],
  ["l´agence", "l'agence"],
  ["l`agence", "l'agence"],
  ["lʼagence", "l'agence"],
  ["sous‑marin", "sous-marin"],
  ["sous–marin", "sous-marin"],
  ["sous\u00ADmarin", "sousmarin"],
  ["16\u00A0h\u202F30", "16 h 30"],
  ["  un\n\tdeux  ", "un deux"],
  ["«\u00A0Bonjour\u00A0», dit-il", "bonjour, dit-il"],
  ["“Bonjour”, dit-il", "bonjour, dit-il"],
  ['"Bonjour", dit-il', "bonjour, dit-il"],
  ["Ankara\u200B", "ankara"],
  ["", ""],
  ["»", ""],
];

test("folds what a reader takes for the same", () => {
  for (const [text, key] of KEYS) assert.equal(fold(text), key, text);
});

test("a title's punctuation does not matter, nor the spaces around it", () => {
  const same = [
    "Accord EAU/Israël: les vraies raisons de la réaction d’Ankara",
    "Accord EAU / Israël : les vraies raisons de la réaction d'Ankara",
    "« Accord EAU/Israël » : les vraies raisons de la réaction d’Ankara !",
    "accord eau/israel\u00A0: les vraies raisons, de la réaction d’ankara…",
  ];
  for (const title of same) assert.equal(foldTitle(title), foldTitle(same[0] ?? ""), title);
  assert.notEqual(foldTitle("Accord EAU/Iran"), foldTitle("Accord EAU/Israël"));
  assert.notEqual(foldTitle("Le prix monte de 5 %"), foldTitle("Le prix monte de 5 $"));
});

test("a Greek accent that decomposes to a grave accent is an apostrophe at once", () => {
  assert.equal(fold("\u1FEF"), "'");
});

test("a key is its own key", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => fold(fold(text)) === fold(text)));
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      (text) => foldTitle(foldTitle(text)) === foldTitle(text),
    ),
  );
});

test("the key does not depend on Unicode composition or case", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."aéÉçÇœŒïÏàÀßñÑ ’-«»") });
  fc.assert(
    fc.property(letters, (text) => {
      assert.equal(fold(text.normalize("NFD")), fold(text.normalize("NFC")));
      assert.equal(fold(text.toUpperCase()), fold(text));
    }),
  );
});
