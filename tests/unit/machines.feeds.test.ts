import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { parse, parseFragment } from "parse5";
import type { Paper } from "./machines/paper.ts";
import { printPaper, URL_OF_PAPER } from "./machines/paper.ts";
import { assertValid, elementsOf, entriesOf } from "./machines/reading.ts";
import { jsonFeedSchema } from "./machines/schemas/json.ts";
import { faultsOfJsonFeed } from "./machines/validators.ts";

describe("what the paper says to feed readers", () => {
  let paper: Paper;
  before(async () => {
    paper = await printPaper();
  });

  const named = (name: string) => paper.files.filter((file) => file.split("/").at(-1) === name);
  const atomEntries = async (file: string) => entriesOf(await paper.read(file));
  const feedOf = async (file: string) => jsonFeedSchema.parse(JSON.parse(await paper.read(file)));

  it("is valid Atom, for the paper and every listing that has articles", async () => {
    const feeds = named("feed.xml");
    assert.ok(feeds.includes("feed.xml"));
    for (const page of [
      "rubriques/tv",
      "auteurs/redaction",
      "sujets/turquie",
      "dossiers/turquie-israel",
    ]) {
      assert.ok(feeds.includes(`${page}/feed.xml`), page);
    }
    assert.ok(!feeds.includes("rubriques/sciences/feed.xml"), "an empty section has no feed");
    for (const feed of feeds) await assertValid(paper, feed, "atom.rng");
  });

  it("is valid JSON Feed 1.1, with the same articles as in Atom", async () => {
    for (const file of named("feed.json")) {
      assert.deepEqual(faultsOfJsonFeed(JSON.parse(await paper.read(file))), [], file);
      const { items } = await feedOf(file);
      const entries = await atomEntries(file.replace(".json", ".xml"));
      assert.deepEqual(
        items.map(({ id, content_html }) => [id, content_html]),
        entries.map(({ id, content }) => [id, content["#text"]]),
      );
    }
  });

  it("says whose an article is, where it stands without its page", async () => {
    assert.match(
      await paper.read("rubriques/tv/feed.xml"),
      /<rights>Texte et légendes repris de French Press TV,[^<]*<\/rights>/,
    );
  });

  it("keeps an article's id when its file is renamed", async () => {
    const { items } = await feedOf("rubriques/culture/feed.json");
    assert.deepEqual(
      items.map(({ id, url }) => ({ id, url })),
      [
        {
          id: `${URL_OF_PAPER}articles/2021/premier-nom/`,
          url: `${URL_OF_PAPER}articles/2021/nouveau-nom/`,
        },
      ],
    );
  });

  it("invents no hour: a date without one is never « published »", async () => {
    const dates = new Map(
      (await atomEntries("feed.xml")).map((entry) => [
        entry.title,
        [entry.published, entry.updated],
      ]),
    );
    assert.deepEqual(dates.get("Le mois seul"), [undefined, "2022-02-01T00:00:00+01:00"]);
    assert.deepEqual(dates.get("Le jour seul"), [undefined, "2026-11-23T00:00:00+01:00"]);
    assert.deepEqual(dates.get(paper.title), [
      "2026-11-23T18:05:00+01:00",
      "2026-11-24T00:00:00+01:00",
    ]);
  });

  it("gives feed readers the whole text, which stands without the site", async () => {
    const { items } = await feedOf("feed.json");
    const content = items.find((item) => item.title === paper.title)?.content_html ?? "";
    for (const part of [
      "<p><strong>Analyse</strong></p>",
      "<em>italique</em>",
      "<p>Ankara · Avec AFP · Traduction de Marie Curie</p>",
      "<em>Légende en anglais</em>",
      '<figcaption lang="en">The caption <span lang="fr">AFP photo</span></figcaption>',
      "<figcaption>Légende du corps</figcaption>",
      `Lire aussi\u00a0: <a href="${URL_OF_PAPER}articles/2022/mois/">Le mois seul</a>`,
      `<a href="${URL_OF_PAPER}articles/2022/mois/#suite">lien</a>\u202f; le`,
      "Rectificatif du",
      'Source\u00a0: <a href="https://source.example/">French Press TV</a>',
      "]]&gt; et un",
    ]) {
      assert.ok(content.includes(part), `${part}\n${content}`);
    }
    for (const item of items) {
      for (const element of elementsOf(parseFragment(item.content_html))) {
        for (const { name, value } of element.attrs) {
          assert.doesNotMatch(name, /^(class|style|srcset|on.*|data-.*)$/);
          if (name === "src") assert.match(value, /^https:\/\//);
          if (name === "href") assert.match(value, /^https:\/\/|^mailto:|^#./);
        }
        assert.notEqual(element.tagName, "script");
      }
    }
  });

  it("keeps the notes of an entry inside it, under names that no other entry has", async () => {
    const { items } = await feedOf("feed.json");
    const all = items.map((item) => {
      const elements = [...elementsOf(parseFragment(item.content_html))];
      const valuesOf = (wanted: string) =>
        elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === wanted));
      const ids = valuesOf("id").map(({ value }) => value);
      const led = valuesOf("href").filter(({ value }) => value.startsWith("#"));
      for (const { value } of led) assert.ok(ids.includes(value.slice(1)), value);
      return { title: item.title, ids, led };
    });
    assert.equal(all.find(({ title }) => title === paper.title)?.led.length, 2, "there and back");
    const ids = all.flatMap((item) => item.ids);
    assert.equal(new Set(ids).size, ids.length);
  });

  it("has a summary of each article, in both formats", async () => {
    const { items } = await feedOf("feed.json");
    const written = (await paper.read("feed.xml")).match(/<summary type="text">[^<]+<\/summary>/g);
    for (const { summary, title } of items) assert.ok(summary, title);
    assert.equal(written?.length, items.length);
  });

  it("is listed for people on a page of its own", async () => {
    const page = parse(await paper.read("flux/index.html"));
    const hrefs = [...elementsOf(page)].flatMap(({ tagName, attrs }) =>
      tagName === "a" ? attrs.filter(({ name }) => name === "href").map(({ value }) => value) : [],
    );
    for (const feed of [...named("feed.xml"), ...named("feed.json")]) {
      assert.ok(hrefs.includes(`/paper/${feed}`), feed);
    }
  });
});
