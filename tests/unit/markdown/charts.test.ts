import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Chart } from "../../../src/article/chart.ts";
import { article, bodyHtml, edition, told } from "../paper.ts";

const files = (...lines: readonly string[]) => ({ "2022/a.md": article(lines.join("\n")) });
const box = (form: string, ...rows: readonly string[]) =>
  files(`:::graphique ${form}`, "| Année | Navires |", "|---|--:|", ...rows, ":::");

function chartIn(made: Readonly<Record<string, string>>): Chart | undefined {
  const parts = edition(made).articles[0]?.body.parts ?? [];
  return parts.flatMap((part) =>
    typeof part !== "string" && part.kind === "chart" ? [part.chart] : [],
  )[0];
}

describe("a chart", () => {
  const made = files(
    ":::graphique barres Le trafic du canal",
    "Navires de tous les pays.",
    "",
    "| Année | Navires |",
    "|---|--:|",
    "| 1966 | 21 250 |",
    "| 1967 | n. d. |",
    "",
    "Source : Autorité du canal",
    ":::",
  );

  it("keeps its title, its table, its source, and has nothing to tell", () => {
    const html = bodyHtml(edition(made));
    assert.match(html, /<figcaption class="chart-title">Le trafic du canal<\/figcaption>/);
    assert.match(
      html,
      /<details[^>]*>\s*<summary>Les chiffres, en tableau<\/summary>\s*<div class="table"/,
    );
    assert.match(html, /aria-label="Tableau\u00a0: Le trafic du canal"/);
    assert.match(html, /<\/details>\s*<p class="chart-note">Source\u00a0: Autorité du canal<\/p>/);
    assert.match(html, /<p class="chart-lead">Navires de tous les pays\.<\/p>/);
    assert.deepEqual(told(made), []);
  });

  it("is drawn from the cells of its table, where a number is not known too", () => {
    const chart = chartIn(made);
    assert.equal(chart?.form, "barres");
    assert.deepEqual(
      chart.rows.map(({ label }) => label),
      ["1966", "1967"],
    );
    assert.deepEqual(
      chart.series.map(({ name, values }) => [name, values.map(({ number }) => number)]),
      [["Navires", [21_250, undefined]]],
    );
    assert.match(chart.series[0]?.values[1]?.written ?? "", /^n\.\sd\.$/);
    assert.match(chartIn(made)?.series[0]?.values[0]?.written ?? "", /^21[\u202f\u00a0]250$/);
  });

  it("is found by the words of its title, its table and its source, each once", () => {
    const words = edition(made).articles[0]?.body.passages.map(({ text }) => text) ?? [];
    assert.equal(words.filter((text) => text === "Le trafic du canal").length, 1);
    assert.equal(words.filter((text) => /^1966 · 21/.test(text)).length, 1);
    assert.equal(words.filter((text) => text.startsWith("Source")).length, 1);
  });

  it("draws several columns of numbers, and leaves columns of words to the table", () => {
    const chart = chartIn(
      files(
        ":::graphique barres Titre",
        "| Pays | Remarque | 2021 | 2022 |",
        "|---|---|---|---|",
        "| France | forte | 1 % | −2 % |",
        ":::",
      ),
    );
    assert.deepEqual(
      chart?.series.map(({ name }) => name),
      ["2021", "2022"],
    );
    assert.equal(chart?.series[1]?.values[0]?.number, -2);
    assert.equal(chart?.unit, "%");
  });

  for (const [name, made, place, wrong, write] of [
    [
      "a form that is none",
      box("camembert Titre", "| 2021 | 1 |"),
      "6:1",
      "« camembert » n’est pas une forme de graphique",
      ":::graphique barres Titre",
    ],
    [
      "a form that is nearly one",
      box("bares Le trafic", "| 2021 | 1 |"),
      "6:1",
      "« bares » n’est pas une forme de graphique",
      ":::graphique barres Le trafic",
    ],
    ["no form", box("", "| 2021 | 1 |"), "6:1", "ne dit pas ce qu’il faut dessiner", "courbe"],
    ["no title", box("barres", "| 2021 | 1 |"), "6:1", "n’a pas de titre", ":::graphique barres "],
    [
      "no table",
      files(":::graphique barres Titre", "Rien.", ":::"),
      "6:1",
      "n’a pas de tableau",
      "| 2021 | 20 694 |",
    ],
    [
      "a cell that is no number",
      box("barres Titre", "| 2020 | 3 |", "| 2021 | douze |"),
      "10:10",
      "« douze » n’est pas un nombre",
      "n. d.",
    ],
    [
      "a number in English",
      box("barres Titre", "| 2021 | 1,234.5 |"),
      "9:10",
      "« 1,234.5 » n’est pas un nombre",
      "1\u00a0234,5",
    ],
    [
      "two units",
      box("barres Titre", "| 2020 | 3 % |", "| 2021 | 4 € |"),
      "10:10",
      "compte en « % », et ici en « € »",
      "une seule unité",
    ],
    ["a curve of one point", box("courbe Titre", "| 2021 | 1 |"), "7:1", "qu’une", "barres"],
    [
      "no numbers",
      box("barres Titre", "| 2021 | a |"),
      "7:1",
      "aucune colonne de nombres",
      "20 694",
    ],
  ] as const) {
    it(`tells the editor of ${name}`, () => {
      const [first = "", ...others] = told(made);
      assert.deepEqual(others, []);
      assert.ok(first.startsWith(`articles/2022/a.md:${place} : `), first);
      assert.ok(first.includes(wrong), first);
      assert.ok(first.includes(write), first);
    });
  }

  it("tells of more bars, and of more columns, than anybody reads", () => {
    const rows = Array.from({ length: 31 }, (_, at) => `| ${1990 + at} | ${at} |`);
    assert.match(told(box("barres Titre", ...rows)).join(), /attention : ce graphique a 31 lignes/);
    assert.deepEqual(told(box("courbe Titre", ...rows)), []);
    assert.match(
      told(
        files(
          ":::graphique barres T",
          "| A | 1 | 2 | 3 | 4 | 5 |",
          "|--|--|--|--|--|--|",
          "| x | 1 | 2 | 3 | 4 | 5 |",
          ":::",
        ),
      ).join(),
      /attention : ce graphique a 5 colonnes/,
    );
  });
});
