import { describe, it } from "node:test";
import fc from "fast-check";
import { fold } from "../../../../src/french/fold.ts";
import { readPressText } from "../../../../src/importing/press-text/read-press-text.ts";
import { writeArticle } from "../../../../src/importing/write-article.ts";
import { house } from "../../paper.ts";
import { lostWords } from "../lost-words.ts";

const context = { house: house(), today: "2026-11-28" };

/** What pages put around texts, and lines that look like it. */
const lines = fc.oneof(
  fc.constantFrom(
    ...[
      "TV",
      "Économie",
      "POLITIQUE",
      "Accueil > Monde",
      "Facebook Twitter",
      "Partager cet article",
    ],
    ...[
      "Par Jean Dupont et Marie Curie",
      "Par ailleurs, rien.",
      "Publié le 16 février 2022 à 16h30",
    ],
    ...["Mis à jour le 31 février 2022", "Tags : Égypte, Suez", "SOURCE: AFP", "Source : une amie"],
    ...[
      "Une légende (AFP photo)",
      "© Reuters",
      "Photo : Jean",
      "Lire aussi : Un titre",
      "- un point",
    ],
    ...[
      "1. un",
      "# dièse",
      "> chevron",
      "---",
      "```",
      ":::",
      "12 commentaires",
      "Imprimer",
      "À lire",
      "Voir aussi : x",
      "a\tb",
      "c\td|e",
    ],
    ...["[lien](x)", "<b>gras</b>", 'Il dit : "non"', "L’œuvre d’Ünal", 'title: \\ "x" # y'],
  ),
  fc
    .array(
      fc.constantFrom("Le", "canal", "rouvre", "mercredi", "à", "16", "heures", ",", ".", "?"),
      {
        minLength: 1,
        maxLength: 40,
      },
    )
    .map((words) => words.join(" ")),
  fc.string({ unit: "grapheme", maxLength: 60 }).map((text) => text.replace(/\p{C}/gu, " ")),
);
const texts = fc
  .array(fc.tuple(lines, fc.constantFrom("\n", "\n\n", "\r\n\r\n", "\n \n")), { maxLength: 14 })
  .map((parts) => parts.flat().join(""));

describe("a press text, whatever it is", () => {
  it("loses no word: each is in the file or in the list of what was left out", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const draft = readPressText(text, context);
        if (draft === undefined) return true; // refused: the file is all that there is
        const told = [writeArticle(draft), ...draft.dropped.map(({ words }) => words)].join("\n");
        return lostWords(fold(text), fold(told)) === "";
      }),
      { numRuns: 400 },
    );
  });
});
