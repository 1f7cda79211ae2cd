import assert from "node:assert/strict";
import { test } from "node:test";
import { packResult, unpackResult } from "../../../../src/search/files/result.ts";
import { catalogueOf } from "../../../../src/search/index/catalogue.ts";
import { choices, narrow, newestFirst } from "../../../../src/search/query/narrow.ts";
import { suggestionsFor } from "../../../../src/search/query/suggestions.ts";
import { edition } from "../../paper.ts";

const story = (section: string, date: string, tags: string) =>
  [
    "---",
    `title: "Titre ${date}"`,
    `section: ${section}`,
    `date: ${date}`,
    `tags: [${tags}]`,
    "---",
    "Texte.",
  ].join("\n");

const { articles } = edition({
  "a.md": story("tv", "2020-01-01", "Turquie, Israël"),
  "b.md": story("tv", "2021-01-01", "Turquie"),
  "c.md": story("culture", "2021-06-01", "Musée"),
});
const catalogue = catalogueOf(
  articles
    .toReversed()
    .map((article) => ({ article, fragment: article.path, pictured: article.path === "a" })),
);
const ranked = ["b", "a", "c"].map((id, order) => ({ id, score: 3 - order }));
const ids = (results: readonly { id: string }[]) => results.map(({ id }) => id).join("");

test("any value of one filter, all filters together", () => {
  assert.equal(ids(narrow(ranked, new Map(), catalogue)), "bac");
  assert.equal(ids(narrow(ranked, new Map([["rubrique", ["TV"]]]), catalogue)), "ba");
  assert.equal(
    ids(
      narrow(
        ranked,
        new Map([
          ["rubrique", ["TV", "Culture"]],
          ["annee", ["2021"]],
        ]),
        catalogue,
      ),
    ),
    "bc",
  );
  assert.equal(ids(narrow(ranked, new Map([["images", ["avec images"]]]), catalogue)), "a");
  assert.equal(ids(narrow(ranked, new Map([["rubrique", ["<b>"]]]), catalogue)), "");
});

test("a filter's counts do not depend on itself", () => {
  const all = choices(ranked, new Map([["rubrique", ["TV"]]]), catalogue);
  assert.deepEqual(all.get("rubrique"), [
    { value: "TV", count: 2, ticked: true },
    { value: "Culture", count: 1, ticked: false },
  ]);
  assert.deepEqual(
    all.get("annee")?.map(({ value, count }) => [value, count]),
    [
      ["2021", 1],
      ["2020", 1],
    ],
  );
});

test("by date, the newest first", () => {
  assert.equal(ids(newestFirst(ranked, catalogue)), "cba");
});

test("a result comes out of its fragment as it went in", () => {
  const result = {
    url: "/paper/articles/x/",
    title: "Un titre",
    section: "TV",
    date: "février 2022",
    iso: "2022-02",
    passages: [
      { kind: "caption", text: "Une légende" },
      { kind: "heading", text: "Un intertitre", id: "un-intertitre" },
      { kind: "text", text: "Deux lignes" },
    ],
  } as const;
  const { url, content, meta } = packResult(result);
  assert.deepEqual(unpackResult(url, content, meta), result);
  assert.equal(unpackResult("/x/", "", {}).title, "/x/");
});

test("suggestions are places whose names have every word typed, as beginnings", () => {
  const places = {
    headline: [
      ["Gaz en Méditerranée", "/g/"],
      ["L’œuvre de Gutenberg", "/o/"],
    ],
    subject: [["Méditerranée", "/m/"]],
    author: [["La rédaction", "/r/"]],
  } as const;
  const labels = (typed: string) => suggestionsFor(typed, places).map(({ label }) => label);
  assert.deepEqual(labels("medi"), ["Méditerranée", "Gaz en Méditerranée"]);
  assert.deepEqual(labels("gaz médi"), ["Gaz en Méditerranée"]);
  assert.deepEqual(labels("oeuv"), ["L’œuvre de Gutenberg"]);
  assert.deepEqual(labels("m"), []);
  assert.deepEqual(labels("<script>"), []);
});
