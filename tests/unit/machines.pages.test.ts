import assert from "node:assert/strict";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import sharp from "sharp";
import type { Paper } from "./machines/paper.ts";
import { printPaper, URL_OF_PAPER } from "./machines/paper.ts";
import { linkedData, linksOf, metasOf } from "./machines/reading.ts";
import {
  breadcrumbSchema,
  jsonFeedSchema,
  newsArticleSchema,
  webSiteSchema,
} from "./machines/schemas/json.ts";
import { faultsOfLinkedData } from "./machines/validators.ts";

const FRESH = "articles/2026/fraiche/index.html";
const MONTH = "articles/2022/mois/index.html";

describe("what a page says to machines", () => {
  let paper: Paper;
  before(async () => {
    paper = await printPaper();
  });

  it("is linked data that Google's rules accept, closed to what a headline might hold", async () => {
    const [article, crumbs, ...more] = await linkedData(paper, FRESH);
    const read = newsArticleSchema.parse(article);
    assert.deepEqual(more, []);
    assert.equal(read.headline, paper.title);
    assert.deepEqual(read["@type"], ["NewsArticle", "AnalysisNewsArticle"]);
    assert.equal(read.datePublished, "2026-11-23T18:05+01:00");
    assert.equal(read.dateModified, "2026-11-24");
    assert.deepEqual(read.author, [
      {
        "@type": "Organization",
        name: "La rédaction",
        url: `${URL_OF_PAPER}auteurs/redaction/`,
        description: read.author?.[0]?.description,
      },
      { "@type": "Person", name: "Jean Dupont" },
    ]);
    assert.deepEqual(read.isBasedOn, {
      "@type": "CreativeWork",
      name: "French Press TV",
      url: "https://source.example/",
    });
    assert.match(read.author?.[0]?.description ?? "", /^Les articles signés «/);
    assert.equal(read.image?.[0]?.caption, "The caption");
    assert.equal(read.image?.[0]?.creditText, "AFP photo");
    assert.equal(read.image?.[0]?.inLanguage, "en");
    assert.equal(read.correction?.[0]?.text, "Le texte disait autre chose.");
    assert.equal(breadcrumbSchema.parse(crumbs).itemListElement.at(-1)?.name, paper.title);

    const [month] = await linkedData(paper, MONTH);
    const old = newsArticleSchema.parse(month);
    assert.equal(old.datePublished, undefined, "no full date is known");
    assert.match(await paper.read(MONTH), /<time datetime="2022-02">/, "people read the month");
    const card = (await metasOf(paper, MONTH)).get("og:image");
    assert.deepEqual(
      old.image?.map(({ url }) => url),
      [card],
      "without a picture, what it is shared with",
    );
    webSiteSchema.parse((await linkedData(paper, "index.html"))[0]);
    breadcrumbSchema.parse((await linkedData(paper, "rubriques/tv/index.html"))[0]);
    const [advertisement] = await linkedData(paper, "articles/2026/publicite/index.html");
    assert.equal(newsArticleSchema.parse(advertisement)["@type"], "AdvertiserContentArticle");
    const withdrawn = await linkedData(paper, "articles/2026/retire/index.html");
    assert.equal(withdrawn.length, 1, "only the way back");
  });

  it("says nothing on any page that schema.org does not know", async () => {
    const pages = paper.files.filter((file) => file.endsWith(".html"));
    let told = 0;
    for (const page of pages) {
      const items = await linkedData(paper, page);
      assert.deepEqual(await faultsOfLinkedData(items), [], page);
      told += items.length;
    }
    assert.ok(told > pages.length / 2);
    const unknown = { "@type": "NewsArticle", headline: "Titre", titre: "Titre" };
    assert.equal((await faultsOfLinkedData([unknown])).length, 1);
  });

  it("describes a page that is shared, with a card of its own", async () => {
    const fresh = await metasOf(paper, FRESH);
    assert.equal(fresh.get("og:type"), "article");
    assert.equal(fresh.get("og:title"), paper.title);
    assert.equal(fresh.get("og:description"), "Le chapô, en italique.");
    assert.equal(fresh.get("og:url"), `${URL_OF_PAPER}articles/2026/fraiche/`);
    assert.equal(fresh.get("twitter:card"), "summary_large_image");
    assert.match(fresh.get("og:image") ?? "", /^https:\/\/x\.github\.io\/paper\/images\/cartes\//);
    assert.equal(fresh.get("og:image:alt"), `${paper.title} — Une frise`);
    assert.equal(fresh.get("article:published_time"), "2026-11-23T18:05:00+01:00");
    assert.equal(fresh.get("tdm-reservation"), "1");
    const month = await metasOf(paper, MONTH);
    assert.equal(month.get("article:published_time"), undefined);
    assert.equal(month.get("twitter:card"), "summary_large_image");
    assert.equal(month.get("og:description"), "Une phrase.");
    const front = await metasOf(paper, "index.html");
    const withdrawn = await metasOf(paper, "articles/2026/retire/index.html");
    assert.equal(withdrawn.get("og:image"), front.get("og:image"), "nothing of it is drawn");
    const cards = [fresh, month, front].map((metas) => metas.get("og:image") ?? "");
    assert.equal(new Set(cards).size, 3);
    for (const metas of [fresh, month, front]) {
      const card = metas.get("og:image")?.slice(URL_OF_PAPER.length) ?? "";
      const { format, width, height } = await sharp(join(paper.output, card)).metadata();
      assert.equal(metas.get("og:image:type"), `image/${format}`);
      assert.equal(metas.get("og:image:width"), String(width));
      assert.equal(metas.get("og:image:height"), String(height));
    }
  });

  it("names to machines no picture that is not there, and keeps the cards out of the articles’ pictures", async () => {
    const named = [...(await paper.read("sitemap.xml")).matchAll(/<image:loc>([^<]*)</g)];
    const { items } = jsonFeedSchema.parse(JSON.parse(await paper.read("feed.json")));
    const [fresh] = await linkedData(paper, FRESH);
    const addresses = [
      ...named.map(([, address = ""]) => address),
      ...items.flatMap(({ image }) => image ?? []),
      ...(newsArticleSchema.parse(fresh).image ?? []).map(({ url }) => url),
    ];
    assert.ok(addresses.length >= 3);
    for (const address of addresses) {
      assert.ok(paper.files.includes(address.slice(URL_OF_PAPER.length)), address);
      assert.doesNotMatch(address, /cartes/);
    }
  });

  it("leads from every page to its feeds, the search description, the manifest and the icons", async () => {
    for (const page of [
      FRESH,
      "rubriques/tv/index.html",
      "sujets/turquie/index.html",
      "index.html",
    ]) {
      const links = await linksOf(paper, page);
      const section = page === FRESH ? "rubriques/international/" : page.replace("index.html", "");
      for (const file of [
        "feed.xml",
        "feed.json",
        `${section}feed.xml`,
        `${section}feed.json`,
        "opensearch.xml",
        "manifest.webmanifest",
      ]) {
        assert.ok(links.includes(`/paper/${file}`), `${page} → ${file}`);
        assert.ok(paper.files.includes(file), file);
      }
      assert.ok(links.some((link) => /^\/paper\/assets\/icon\..*\.svg$/.test(link)));
    }
  });
});
