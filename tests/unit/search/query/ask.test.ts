import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, DamagedIndex } from "../../../../src/search/query/ask.ts";
import { excerptOf, markedRuns } from "../../../../src/search/query/excerpt.ts";
import { parseQuery } from "../../../../src/search/query/parse-query.ts";
import { hasPhrase, rerank } from "../../../../src/search/query/rerank.ts";
import { tokens } from "../../../../src/search/text/tokens.ts";
import { edition } from "../../paper.ts";
import { memoryArchive } from "../memory-index.ts";

function story(title: string, body: string, ...lines: string[]): string {
  return ["---", `title: "${title}"`, "section: tv", "date: 2022-02", ...lines, "---", body].join(
    "\n",
  );
}

const paper = edition({
  "2020/mossad.md": story(
    "Mossad : Ankara prêt à expulser le Hamas",
    "Selon l’agence Anadolu, Mevlüt Çavuşoğlu n’a pas l’intention de céder.",
    'figures: [{ alt: "", caption: "Nancy Pelosi au Capitole", credit: AFP }]',
  ),
  "2020/vote.md": story(
    "Le droit de vote des femmes",
    "Les électrices de 1944 votaient pour la première fois. Le cœur du sujet.",
  ),
  "2020/vote-2.md": story(
    "Droit des votes",
    "On votera de nouveau : le vote est un droit des citoyens.",
  ),
  "2020/sous-marin.md": story(
    "Un sous-marin nucléaire",
    "Il a coûté 1 200 000 euros, au week-end dernier.",
  ),
  "2020/finances.md": story("Les finances de la ville", "La fin du budget, et son financement."),
  "2020/pour.md": story("Pour ou contre ?", "Un débat sans conclusion."),
  "2021/de-fevrier.md": story("La mer", "Une mer d’huile, et des sels.").replace(
    "2022-02",
    "2021-02-03",
  ),
  "2021/de-mars.md": story(
    "Février 2021 vu de la mer",
    "En février 2021, la mer. Février 2021 fut froid.",
  ).replace("2022-02", "2021-03-03"),
  "2021/espionnage.md": story("Une affaire d’espionnage", "Il fallut expulser des diplomates."),
  "2021/expulsion.md": story("Dix expulsions", "Le département a ses voisins."),
  "2021/departs.md": story("Le départ", "Des gares, et beaucoup d’espoir : espérons, espérez."),
  "2021/revue-1.md": story(
    "Revue de presse",
    "Une heure significative, des hausses de 5 francs. Ils impriment l’héritage, impriment encore l’héritage.",
  ),
  "2021/revue-2.md": story(
    "Revue de presse, suite",
    "Des heures et d’autres, peu significatives. Une hausse de 5 %. L’impression, plus loin son héritage. Le grand-chose.",
  ),
  "2021/revue-3.md": story(
    "Revue de presse, bis",
    "Les heures significatifs, l’imprimé en héritage, et en héritage. Un grand chose, grand chose. Hausse : 5 voix.",
  ),
});
const archive = memoryArchive(paper);

async function found(typed: string, corrects = true): Promise<string[]> {
  const query = parseQuery(typed);
  const { ranked } = await ask(query, archive, corrects);
  const results = ranked.flatMap(({ id, score }) => {
    const result = archive.results.get(id);
    return result === undefined ? [] : [{ result, score }];
  });
  return rerank(results, query)
    .filter(({ result }) => query.phrases.every((phrase) => hasPhrase(result, phrase)))
    .map(({ result }) => result.url.split("/").at(-2) ?? "");
}

for (const [typed, first] of [
  ["agence", "mossad"],
  ["d’Anadolu", "mossad"],
  ["lagence", "mossad"],
  ["cavusoglu", "mossad"],
  ["pelosi", "mossad"],
  ["expulsera", "mossad"],
  ["heure significative ", "revue-1"],
  ["heures significatives ", "revue-2"],
  ["heures significatifs ", "revue-3"],
  ["impression héritage ", "revue-2"],
  ["impriment heritage ", "revue-1"],
  ["février 2021", "de-fevrier"],
  ["mer fevrier 2021 ", "de-fevrier"],
  ["hausse 5% ", "revue-2"],
  ["grand-chose ", "revue-2"],
  ["grand chose ", "revue-3"],
  ["droit de vote", "vote"],
  ["droits des femme", "vote"],
  ["électeur 1944", "vote"],
  ["coeur", "vote"],
  ["sous marin", "sous-marin"],
  ["sousmarin", "sous-marin"],
  ["sous-marins nucléaires", "sous-marin"],
  ["weekend", "sous-marin"],
  ["week end", "sous-marin"],
  ["1 200 000", "sous-marin"],
  ["1200000", "sous-marin"],
  ["financ", "finances"],
  ["pour ou contre", "pour"],
  ["expluser", "mossad"],
  ["février 2022 hamas", "mossad"],
] as const) {
  test(`« ${typed} » finds ${first}`, async () => {
    assert.equal((await found(typed))[0], first);
  });
}

test("a whole word does not answer for those that only begin like it", async () => {
  assert.deepEqual(await found("fin "), ["finances"]);
  assert.deepEqual(await found("nucl "), []);
  assert.deepEqual(await found("nucl"), ["sous-marin"]);
});

test("a phrase is exact", async () => {
  assert.deepEqual(await found('"droit de vote"'), ["vote"]);
  assert.deepEqual(await found("« droit des votes »"), ["vote-2"]);
  assert.deepEqual(await found('"vote de droit"'), []);
});

test("what was not searched as typed is told", async () => {
  const mistyped = await ask(parseQuery("anadolou"), archive);
  assert.deepEqual(mistyped.corrections, [{ typed: "anadolou", used: "Anadolu" }]);
  const refused = await ask(parseQuery("anadolou"), archive, false);
  assert.deepEqual([refused.absent, refused.ranked], [["anadolou"], []]);
  const absent = await ask(parseQuery("ouzbékistan hamas"), archive);
  assert.deepEqual(absent.absent, ["ouzbékistan"]);
  assert.equal(absent.ranked.length, 1);
});

test("when no article has all words, those that lack the fewest answer", async () => {
  const { ranked, missing } = await ask(parseQuery("hamas expulser nucléaire"), archive);
  assert.equal(missing, 1);
  assert.match(ranked[0]?.id ?? "", /mossad/);
});

test("an index that lacks a word of its vocabulary is damaged, not silent", async () => {
  const damaged = memoryArchive(paper);
  for (const key of ["hama", "hamas"]) damaged.lose(key);
  await assert.rejects(ask(parseQuery("hamas"), damaged), DamagedIndex);
});

test("an excerpt marks the words in any form, and says when it is a caption", async () => {
  const { ranked, marked } = await ask(parseQuery("capitole"), archive);
  const result = archive.results.get(ranked[0]?.id ?? "");
  assert.ok(result);
  const { runs, inCaption } = excerptOf(result, marked);
  assert.equal(inCaption, true);
  assert.deepEqual(
    runs.filter((run) => run.marked).map(({ text }) => text),
    ["Capitole"],
  );
  assert.equal(runs.map(({ text }) => text).join(""), "Nancy Pelosi au Capitole AFP");
});

test("what is not published is not in the index", () => {
  const { results } = memoryArchive(
    edition({
      "2020/a.md": story("Publié", "Oui."),
      "2020/b.md": story("Brouillon", "Non.", "draft: true"),
      "2020/c.md": story("Sous embargo", "Non.", "embargo: 2030-01-01T00:00+01:00"),
    }),
  );
  assert.deepEqual(
    [...results.values()].map(({ title }) => title),
    ["Publié"],
  );
});

test("a word after a hyphen, or after « sauf », takes its articles away", async () => {
  assert.deepEqual(await found("droit vote"), ["vote", "vote-2"]);
  assert.deepEqual(await found("droit vote -femmes"), ["vote-2"]);
  assert.deepEqual(await found("droit vote sauf les citoyens"), ["vote"]);
  assert.deepEqual(await found("sous-marin"), ["sous-marin"], "a compound is a compound");
  assert.deepEqual(await found("sous -marin"), []);
  assert.deepEqual(await found("mossad -inconnu"), ["mossad"]);
});

test("of a compound, only the part that was asked for is marked", async () => {
  const runs = (text: string, keys: string[], prefix?: string) =>
    markedRuns(text, { keys: new Set(keys), ...(prefix === undefined ? {} : { prefix }) })
      .filter(({ marked }) => marked)
      .map(({ text: word }) => word);
  const [turkey = ""] = tokens("Turquie")[0]?.keys ?? [];
  const [both = ""] = tokens("Turquie-Israël")[0]?.keys ?? [];
  assert.deepEqual(runs("Le dossier Turquie-Israël", [turkey]), ["Turquie"]);
  assert.deepEqual(runs("Le dossier Turquie-Israël", [], "turq"), ["Turquie"]);
  assert.deepEqual(runs("Le dossier Turquie-Israël", [both]), ["Turquie-Israël"]);
});

test("a name that was heard, not read, is found and told", async () => {
  const query = parseQuery("chavouchoglou");
  assert.deepEqual(await found("chavouchoglou"), ["mossad"]);
  const { corrections } = await ask(query, archive);
  assert.deepEqual(corrections, [{ typed: "chavouchoglou", used: "Çavuşoğlu" }]);
  assert.deepEqual(await found("chavouchoglou", false), []);
});

test("words of the same family are found, after the forms of the word itself", async () => {
  assert.deepEqual(await found("espions "), ["espionnage"]);
  const expelled = await found("expulser ");
  assert.ok(expelled.includes("mossad") && expelled.includes("espionnage"));
  assert.equal(expelled.at(-1), "expulsion");
  const expulsions = await found("expulsion ");
  assert.equal(expulsions[0], "expulsion");
  assert.ok(expulsions.includes("espionnage"));
  assert.deepEqual(await found("département "), ["expulsion"]);
});

test("a word of the same family is marked, since it is why the article is there", async () => {
  const { marked } = await ask(parseQuery("espions "), archive);
  assert.deepEqual(
    markedRuns("Une affaire d’espionnage", marked).find((run) => run.marked)?.text,
    "espionnage",
  );
});
