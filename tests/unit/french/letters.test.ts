import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { LetterCheck } from "../../../src/french/letters.ts";
import {
  capitals,
  dates,
  gluedSentences,
  ligatures,
  shoutedWords,
  units,
} from "../../../src/french/letters.ts";

/** A text, and the words that are told with what to write for them; none where nothing is. */
const CASES: readonly (readonly [name: string, look: LetterCheck, text: string, told: string])[] = [
  ["ligatures", ligatures, "L’oeuvre du coeur, ma soeur, un oeuf", "œuvre cœur sœur œuf"],
  ["ligatures", ligatures, "les moeurs, une manoeuvre, l’oesophage", "mœurs manœuvre œsophage"],
  [
    "ligatures",
    ligatures,
    "chef-d’oeuvre, écoeurant, désoeuvré, rancoeur",
    "chef-d’œuvre écœurant désœuvré rancœur",
  ],
  ["ligatures", ligatures, "Oeuvres, OEUVRE, ex aequo", "Œuvres ŒUVRE ex æquo"],
  [
    "ligatures",
    ligatures,
    "sa belle-soeur, le Sacré-Coeur, à contre-coeur, une coelioscopie",
    "sœur Cœur cœur cœlioscopie",
  ],
  [
    "ligatures",
    ligatures,
    "moelle, coefficient, Groenland, poêle, goéland, Noël, coexister, œuvre",
    "",
  ],
  ["ligatures", ligatures, "FoetusBoy", ""],
  [
    "capitals",
    capitals,
    "l’Etat, les Etats-Unis, l’Elysée, Epinal",
    "État États-Unis Élysée Épinal",
  ],
  ["capitals", capitals, "Une Ecole, une Eglise, Ile-de-France", "École Église Île-de-France"],
  [
    "capitals",
    capitals,
    "Les Etats membres, des Economistes, à Evreux",
    "États Économistes Évreux",
  ],
  ["capitals", capitals, "A 20 h, il part. A bord, rien", "À À"],
  ["capitals", capitals, "A 320, A 7", ""],
  ["capitals", capitals, "A Paris. A l’école, A mettre", "À À"],
  ["capitals", capitals, "Il part. A partir de 8 h, « A Lyon »", "À À"],
  ["capitals", capitals, "A été élu. A voté. Le plan A. Vitamine A Paris, État, Eric", ""],
  ["capitals in rows", shoutedWords, "LIBERTE, EGALITE, L’ETAT", "LIBERTÉ ÉGALITÉ ÉTAT"],
  ["capitals in rows", shoutedWords, "INTERNET, SNCF, ÉTAT", ""],
  ["units", units, "10 KM, 100 KGS, 50 KG/M3, 12 M2", "km kg kg/m³ m²"],
  ["units", units, "20 KW, 30 KWH, 3 Ha, 10 Km", "kW kWh ha km"],
  ["units", units, "10 km, 5 MW, KM 12", ""],
  ["dates", dates, "le 3 Janvier, le Lundi matin, 1er Mai", "janvier lundi mai"],
  ["dates", dates, "en Janvier 2020, fin Août, les Mardis,", "janvier août mardis"],
  ["dates", dates, "le Journal du Dimanche a dit, en Mars, Janvier arrive", ""],
  ["dates", dates, "le Mardi gras, Mars attaque, Avril Lavigne, le 3 janvier", ""],
  ["sentences", gluedSentences, "Il a déclaré.Puis il part.", "déclaré. Puis"],
  ["sentences", gluedSentences, "C’était en 2022.Le chef parle.", "2022. Le"],
  [
    "sentences",
    gluedSentences,
    "Node.js, exemple.com, Booking.Com, www.exemple.fr, M.Dupont, S.N.C.F",
    "",
  ],
];

describe("letters that French writes otherwise", () => {
  for (const [name, look, text, told] of CASES) {
    it(`are ${told === "" ? "none" : "told"} in « ${text} » (${name})`, () => {
      assert.equal(
        look(text)
          .map(({ meant }) => meant)
          .join(" "),
        told,
      );
    });
  }

  it("are never rewritten", () => {
    for (const [, look, text] of CASES)
      for (const { index, written } of look(text))
        assert.equal(text.slice(index, index + written.length), written);
  });
});
