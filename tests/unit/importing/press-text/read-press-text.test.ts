import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { foldTitle } from "../../../../src/french/fold.ts";
import { readPressText } from "../../../../src/importing/press-text/read-press-text.ts";
import { writeArticle } from "../../../../src/importing/write-article.ts";
import { PROJECT } from "../../../../src/press/workspace.ts";
import { edition, house } from "../../paper.ts";

const PAPER = house({ sources: "french-press-tv: { name: French Press TV }\n" });
const context = { house: PAPER, today: "2026-11-28" };

function read(...lines: readonly string[]) {
  const draft = readPressText(lines.join("\n\n"), context);
  assert.ok(draft !== undefined);
  return draft;
}

/** The model that the press makes of a file. */
function parsed(text: string) {
  const { articles, problems } = edition({ "2022/x.md": text }, undefined, PAPER);
  const errors = problems.filter(({ severity }) => severity === "error");
  assert.deepEqual(errors, []);
  const [article] = articles;
  assert.ok(article !== undefined);
  return article;
}

describe("a press text", () => {
  it("gives the article that the archive made of it by hand", () => {
    const raw = readFileSync(join(import.meta.dirname, "fixtures/mossad.txt"), "utf8");
    const draft = readPressText(raw, context);
    assert.ok(draft !== undefined);
    // The date, the dossier and the subjects are the editor’s own: the text holds none of them, and what has
    // no date waits as a draft. The section is the paper’s own key for « TV ».
    assert.match(writeArticle(draft), /# à vérifier : .*date.*\ndate: 2026-11-28\n/);
    assert.equal(draft.head.draft, true);
    const file = join(PROJECT, "articles/2022/mossad-ankara-pret-a-expulser-le-hamas.md");
    const archive = readFileSync(file, "utf8").replace(/^section: .*$/m, "section: tv");
    const expected = parsed(archive.replace(/^(dossier|tags): .*\n/gm, ""));
    const { draft: _, ...head } = draft.head;
    const made = parsed(writeArticle({ ...draft, head: { ...head, date: "2022-02" } }));
    for (const key of ["title", "section", "date", "figures", "source", "tags", "body"] as const)
      assert.deepEqual(made[key], expected[key], key);
    assert.equal(made.figures.length, 2);
    assert.equal(made.body.parts.filter((part) => typeof part !== "string").length, 2);
    assert.deepEqual(
      draft.dropped.map(({ words }) => words),
      ["Partager Cet Article", "TV"],
    );
  });

  it("reads what a page says around its text, and leaves its buttons out", () => {
    const { head, body, dropped } = read(
      "Accueil > Économie > Transports",
      "Économie",
      "Le canal rouvre à la circulation : ce que l’on sait",
      "Par Jean Dupont, envoyé spécial, et Marie Curie",
      "Publié le mercredi 16 février 2022 à 16h30 - Mis à jour le 17/02/2022 à 09:15",
      "Facebook Twitter WhatsApp",
      "Un navire, le 16 février. © Khaled Desouki / AFP",
      "Le canal a rouvert mercredi à la circulation après six jours de blocage.",
      "Lire aussi : Le canal, une histoire",
      "Tags : Égypte, Canal de Suez",
      "12 commentaires",
      "Source : FRENCH PRESS TV",
    );
    assert.equal(head.section, "economie");
    assert.equal(head.title, "Le canal rouvre à la circulation : ce que l’on sait");
    assert.equal(head.date, "2022-02-16T16:30");
    assert.equal(head.updated, "2022-02-17T09:15");
    assert.deepEqual(head.authors, ["Jean Dupont", "Marie Curie"]);
    assert.deepEqual(head.tags, ["Égypte", "Canal de Suez"]);
    assert.equal(head.source, "French Press TV");
    assert.deepEqual(head.figures, [
      { caption: "Un navire, le 16 février.", credit: "© Khaled Desouki / AFP" },
    ]);
    assert.equal(head.draft, undefined);
    assert.equal(
      body,
      "Le canal a rouvert mercredi à la circulation après six jours de blocage.\n\nLire aussi : Le canal, une histoire",
    );
    assert.ok(dropped.some(({ words }) => words === "Facebook Twitter WhatsApp"));
  });

  it("joins the lines of a mail, keeps lists together, and tells a heading that it guessed", () => {
    const { body, doubts } = read(
      "Un titre de quatre mots",
      "Le canal de Suez a rouvert mercredi à la circulation, ont\nannoncé les autorités après six jours de blocage qui ont\ncoûté des milliards au commerce mondial.",
      "Un trafic dense",
      "Plus de quatre cents navires attendaient de pouvoir passer, selon la compagnie qui promet d’aller vite.",
      "• premier\n• second",
      "# dièse en tête, et > chevron",
    );
    assert.equal(
      body,
      [
        "Le canal de Suez a rouvert mercredi à la circulation, ont annoncé les autorités après six jours de blocage qui ont coûté des milliards au commerce mondial.",
        "## Un trafic dense",
        "Plus de quatre cents navires attendaient de pouvoir passer, selon la compagnie qui promet d’aller vite.",
        "• premier\n• second",
        "\\# dièse en tête, et > chevron",
      ].join("\n\n"),
    );
    assert.ok(doubts.some(({ says }) => says.includes("« Un trafic dense »")));
  });

  it("makes a table of what was copied from one, and « Lire aussi » of what means it", () => {
    const { body, dropped } = read(
      "Un titre de quatre mots",
      "Ville\tVoix\nLyon\t1200\nNice\t3|4",
      "Un texte.",
      "Voir aussi : Autre chose",
    );
    assert.equal(
      body,
      "| Ville | Voix |\n| - | - |\n| Lyon | 1200 |\n| Nice | 3\\|4 |\n\nUn texte.\n\nLire aussi : Autre chose",
    );
    assert.deepEqual(dropped, [{ why: "écrit « Lire aussi »", words: "Voir aussi :" }]);
  });

  it("marks a section that the paper has not, and takes the nearest", () => {
    const near = read("CULTURES", "Le musée rouvre ses portes au public", "Un texte.");
    assert.equal(near.head.section, "culture");
    assert.match(
      writeArticle(near),
      /# à vérifier : le texte dit « CULTURES »\nsection: culture\n/,
    );
    const none = read("Le musée rouvre ses portes au public", "Un texte.");
    assert.ok(none.doubts.some(({ key }) => key === "section"));
  });

  it("is nothing when there are no words", () => {
    assert.equal(readPressText(" \n\n---\n", context), undefined);
  });

  it("reads whatever line ends and spaces a machine has written", () => {
    const unix = read("TV", "Un titre de quatre mots", "Un texte.");
    const windows = readPressText(
      "TV\r\n\r\nUn titre de quatre mots\r\n \t\r\nUn texte.\r\n",
      context,
    );
    assert.equal(windows && foldTitle(writeArticle(windows)), foldTitle(writeArticle(unix)));
  });
});
