import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import type { Paper } from "./machines/paper.ts";
import { printPaper, URL_OF_PAPER } from "./machines/paper.ts";
import { assertValid, faultsOf, urlsOf } from "./machines/reading.ts";
import { tdmrepSchema, webManifestSchema } from "./machines/schemas/json.ts";
import { faultsOfManifest } from "./machines/validators.ts";

describe("what the paper says to search engines and browsers", () => {
  let paper: Paper;
  before(async () => {
    paper = await printPaper();
  });

  it("is a valid sitemap of all that readers may find, with its pictures", async () => {
    await assertValid(paper, "sitemap.xml", "sitemaps.xsd");
    const urls = urlsOf(await paper.read("sitemap.xml"));
    const by = new Map(urls.map((url) => [url.loc.slice(URL_OF_PAPER.length), url]));
    for (const address of [
      "",
      "flux/",
      "rubriques/tv/",
      "sujets/turquie/",
      "articles/2026/jour/",
    ]) {
      assert.ok(by.has(address), address);
    }
    assert.equal(by.size, urls.length);
    assert.equal(by.get("articles/2022/mois/")?.lastmod, undefined, "a month is no xsd:date");
    assert.equal(by.get("articles/2026/jour/")?.lastmod, "2026-11-23");
    const [picture] = by.get("articles/2026/fraiche/")?.["image:image"] ?? [];
    assert.match(
      picture?.["image:loc"] ?? "",
      /^https:\/\/x\.github\.io\/paper\/images\/.*\.jpeg$/,
    );
    for (const { loc } of urls) {
      assert.ok(paper.files.includes(`${loc.slice(URL_OF_PAPER.length)}index.html`), loc);
    }
  });

  it("is a valid sitemap of the news of two days, counted from the instant of publication", async () => {
    await assertValid(paper, "sitemap-news.xml", "sitemaps.xsd");
    const urls = urlsOf(await paper.read("sitemap-news.xml"));
    assert.deepEqual(
      urls.map((url) => [
        url["news:news"]?.["news:title"],
        url["news:news"]?.["news:publication_date"],
      ]),
      [
        [paper.title, "2026-11-23T18:05:00+01:00"],
        ["Le jour seul", "2026-11-23"],
      ],
    );
  });

  it("says nothing of drafts, embargoes, what was withdrawn, or old addresses", async () => {
    const told = paper.files.filter((file) =>
      /(^|\/)(feed\.(xml|json)|sitemap.*\.xml)$/.test(file),
    );
    assert.ok(told.length > 10);
    for (const file of told) {
      const text = await paper.read(file);
      assert.doesNotMatch(text, /Brouillonnant|Embargolâtre|Retirement|retire|ancienne/, file);
      const links = text.replace(/<id>[^<]*<\/id>|"id":"[^"]*"/g, "");
      assert.doesNotMatch(links, /premier-nom/, file);
    }
  });

  it("is a web app manifest whose icons have the sizes that it says", async () => {
    const manifest = webManifestSchema.parse(JSON.parse(await paper.read("manifest.webmanifest")));
    assert.deepEqual(await faultsOfManifest(manifest), []);
    assert.notDeepEqual(await faultsOfManifest({ ...manifest, icons: [] }), []);
    assert.equal(manifest.start_url, "/paper/");
    for (const { src, sizes, type } of manifest.icons) {
      const file = join(paper.output, src.slice("/paper/".length));
      const bytes = await readFile(file);
      if (type !== "image/png") continue;
      assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes);
    }
  });

  it("is an OpenSearch description, a reservation of mining, and rules for robots", async () => {
    await assertValid(paper, "opensearch.xml", "opensearch.rng");
    assert.match(await paper.read("opensearch.xml"), /\/paper\/recherche\/\?q=\{searchTerms\}/);
    const rules = tdmrepSchema.parse(JSON.parse(await paper.read(".well-known/tdmrep.json")));
    assert.deepEqual(rules, [{ location: "/paper/", "tdm-reservation": 1 }]);
    const robots = await paper.read("robots.txt");
    const groups = robots.split(/\n\n/).map((group) => group.replace(/^#.*\n/gm, "").split("\n"));
    assert.deepEqual(groups[0], ["User-agent: *", "Disallow: /paper/recherche/?q="]);
    assert.ok(groups[1]?.includes("User-agent: GPTBot"));
    assert.equal(groups[1]?.at(-1), "Disallow: /");
    assert.match(robots, /^Sitemap: https:\/\/x\.github\.io\/paper\/sitemap\.xml$/m);
    assert.match(robots, /^Sitemap: https:\/\/x\.github\.io\/paper\/sitemap-news\.xml$/m);
  });

  it("would not pass with what the schemas forbid", async () => {
    for (const [file, schema, good, bad] of [
      ["feed.xml", "atom.rng", /<updated>[^<]*/, "<updated>2022-02"],
      ["feed.xml", "atom.rng", /<id>[^<]*<\/id>/, ""],
      ["feed.xml", "atom.rng", /&lt;/, "<"],
      ["sitemap.xml", "sitemaps.xsd", /<lastmod>[^<]*/, "<lastmod>2022-02"],
      ["sitemap.xml", "sitemaps.xsd", /<image:loc>/g, "<image:lieu>"],
      ["sitemap-news.xml", "sitemaps.xsd", /<news:title>.*?<\/news:title>/, ""],
      ["opensearch.xml", "opensearch.rng", /<ShortName>/, "<ShortName>Un nom bien trop long "],
    ] as const) {
      const spoilt = (await paper.read(file)).replace(good, bad);
      assert.notDeepEqual(await faultsOf(spoilt, schema), [], `${file}: ${bad}`);
    }
  });
});
