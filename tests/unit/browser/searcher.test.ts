import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { stateOf } from "../../../src/browser/search-state.ts";
import type { ResultBatch } from "../../../src/browser/searcher.ts";
import { article } from "../paper.ts";
import { openedIndex } from "./opened-index.ts";

/** What a reader asked for, by the end of the page's address. */
const asked = (search: string) => stateOf(`https://essai.example/recherche/?${search}`);
const addresses = ({ results }: ResultBatch) =>
  results.map(({ url }) => url.slice("/articles/".length, -1));
const titled = (title: string, body: string, date = "2022-02", section = "tv") =>
  article(body)
    .replace("Un titre", title)
    .replace("2022-02", date)
    .replace("section: tv", `section: ${section}`);

const FILES = {
  "2019/vote.md": titled("Le droit de vote", "Les électrices votaient.", "2019-05", "culture"),
  "2020/scrutin.md": titled("Le scrutin", "On a voté hier.", "2020-05"),
  "2021/urne.md": titled("Les votes à l’urne", "Le vote est un droit des citoyens.", "2021-05"),
  "2022/pont.md": titled("Un pont", "Il franchit la mer."),
};

describe("a search", () => {
  it("finds stories by any form of a word, and shows what they are", async () => {
    const { searcher } = await openedIndex(FILES);
    const { first, ranked, answer } = await searcher.search(asked("q=voter"));
    assert.deepEqual(addresses(first).sort(), ["2019/vote", "2020/scrutin", "2021/urne"]);
    assert.deepEqual([ranked.length, answer.absent, first.lost, first.refused], [3, [], 0, 0]);
    const scrutin = first.results.find(({ title }) => title === "Le scrutin");
    assert.deepEqual([scrutin?.section, scrutin?.date], ["TV", "mai 2020"]);
    assert.equal(scrutin?.passages[0]?.text, "On a voté hier.");
  });

  it("shows the day of a story without its hour, which tells nothing in a list of years", async () => {
    const { searcher } = await openedIndex({
      "2022/pont.md": titled("Un pont", "Il franchit la mer.", "2022-02-16T16:30"),
    });
    const { first } = await searcher.search(asked("q=pont"));
    assert.equal(first.results[0]?.date, "16\u00a0février 2022");
  });

  it("has the form that was typed decide", async () => {
    const { searcher } = await openedIndex(FILES);
    for (const [typed, first] of [
      ["votaient", "2019/vote"],
      ["votes", "2021/urne"],
    ])
      assert.equal(addresses((await searcher.search(asked(`q=${typed}+`))).first)[0], first, typed);
  });

  it("is the same in an archive whose index is in two parts: forms, phrases, filters, dates, spelling", async () => {
    const [one, two] = [
      await openedIndex(FILES),
      await openedIndex(FILES, { most: 3, least: 1 }), // two articles stand, two are current
    ];
    const queries = [
      "q=voter",
      "q=vote+droit",
      "q=mer",
      "q=franchit",
      "q=%22droit+de+vote%22",
      "q=vote&rubrique=TV",
      "q=vote&tri=date",
      "q=electric",
      "q=voet",
      "q=scrutim",
      "q=urne+pont",
    ];
    const told = async ({ searcher }: typeof one, query: string) => {
      const { first, ranked, answer } = await searcher.search(asked(query));
      return [
        addresses(first),
        ranked.map(({ score }) => score),
        answer.absent,
        answer.corrections,
      ];
    };
    for (const query of queries)
      assert.deepEqual(await told(two, query), await told(one, query), query);
    assert.ok(two.fetched.some((file) => file.startsWith("archive/index/")));
    assert.ok(!one.fetched.some((file) => file.startsWith("archive/")));
  });

  it("is narrowed by what is ticked, and told among how many", async () => {
    const { searcher } = await openedIndex(FILES);
    const { first, ranked, answer, filtering } = await searcher.search(
      asked("q=vote&rubrique=TV&annee=2020&annee=2021"),
    );
    assert.deepEqual(addresses(first).sort(), ["2020/scrutin", "2021/urne"]);
    assert.deepEqual([ranked.length, answer.ranked.length], [2, 3]);
    assert.deepEqual(filtering?.catalogue.values.rubrique, ["TV", "Culture"]);
  });

  it("is in the order of dates, the newest first, when a reader wants it", async () => {
    const { searcher } = await openedIndex(FILES);
    const { first } = await searcher.search(asked("q=vote&tri=date"));
    assert.deepEqual(addresses(first), ["2021/urne", "2020/scrutin", "2019/vote"]);
  });

  it("fetches what filters need only for who asks for them", async () => {
    const { searcher, fetched } = await openedIndex(FILES);
    assert.equal((await searcher.search(asked("q=vote"))).filtering, undefined);
    assert.ok(!fetched.includes("catalogue.json"));
    assert.ok((await searcher.search(asked("q=vote"), true)).filtering);
    await searcher.search(asked("q=mer&tri=date"));
    assert.equal(fetched.filter((file) => file === "catalogue.json").length, 1);
  });

  it("mends a spelling, unless the reader wants it as typed, and then tells what is near", async () => {
    const { searcher } = await openedIndex(FILES);
    const mended = await searcher.search(asked("q=scrutim"));
    assert.deepEqual(mended.answer.corrections, [{ typed: "scrutim", used: "scrutin" }]);
    assert.deepEqual(addresses(mended.first), ["2020/scrutin"]);
    const { answer, first } = await searcher.search(asked("q=scrutim&telquel=1"));
    assert.deepEqual([answer.absent, addresses(first)], [["scrutim"], []]);
    assert.deepEqual(await searcher.spellings("scrutim"), ["scrutin"]);
  });
});

describe("a long list of results", () => {
  const many = (count: number, title: string, body: string) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `2022/a${index}.md`,
        titled(`${title} ${index}`, body),
      ]),
    );

  it("is loaded ten at a time, and no result twice", async () => {
    const { searcher, fetched } = await openedIndex(many(25, "Nouvelle", "Le phare éclaire."));
    const { query, ranked, first } = await searcher.search(asked("q=phare"));
    assert.deepEqual([first.results.length, first.looked, ranked.length], [10, 10, 25]);
    assert.equal(fetched.filter((file) => file.endsWith(".pf_fragment")).length, 10);
    const rest = await searcher.show(query, ranked.slice(10), false);
    assert.equal(new Set([...addresses(first), ...addresses(rest)]).size, 25);
  });

  it("is read on in search of a quoted phrase, past those that have its words otherwise", async () => {
    const { searcher } = await openedIndex({
      ...many(15, "Le phare rouge parmi les phares, les rouges", "Un phare rouge."),
      "2022/loin.md": titled("Au large", "Au soir, les phares rouges s’allument."),
    });
    const { first } = await searcher.search(asked('q="phares rouges"'));
    assert.deepEqual(addresses(first), ["2022/loin"]);
    assert.deepEqual([first.looked, first.refused], [16, 15]);
  });

  it("is not read to its end for a phrase that none of the first sixty has", async () => {
    const { searcher, fetched } = await openedIndex(many(75, "Le phare rouge", "Un phare rouge."));
    const { first } = await searcher.search(asked('q="phares rouges"'));
    assert.deepEqual([addresses(first), first.looked, first.refused], [[], 60, 60]);
    assert.equal(fetched.filter((file) => file.endsWith(".pf_fragment")).length, 60);
  });
});

describe("a connection that breaks", () => {
  it("leaves the results that came, and says how many did not", async () => {
    const before = await openedIndex(FILES);
    await before.searcher.search(asked("q=vote"));
    const fragment = before.fetched.find((file) => file.endsWith(".pf_fragment"));
    assert.ok(fragment);

    const { searcher, lose } = await openedIndex(FILES); // files go by what they hold
    lose(fragment);
    const { first } = await searcher.search(asked("q=vote"));
    assert.deepEqual([first.results.length, first.lost, first.refused], [2, 1, 0]);
  });

  it("is forgotten: the next try opens the index anew", async () => {
    const { searcher, lose } = await openedIndex(FILES);
    const found = lose("vocabulary.json");
    await assert.rejects(searcher.search(asked("q=vote")), /vocabulary\.json: 404/);
    found();
    await assert.rejects(searcher.search(asked("q=vote")), /404/, "until it is forgotten");
    await searcher.forget();
    assert.equal((await searcher.search(asked("q=vote"))).first.results.length, 3);
  });
});
