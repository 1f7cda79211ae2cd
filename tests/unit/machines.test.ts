import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { parse, parseFragment } from "parse5";
import sharp from "sharp";
import type { Paper } from "./machines/paper.ts";
import { printPaper, URL_OF_PAPER } from "./machines/paper.ts";
import {
  assertValid,
  elementsOf,
  elementsOfPage,
  entriesOf,
  faultsOf,
  linkedData,
  linksOf,
  metasOf,
  textOf,
  urlsOf,
} from "./machines/reading.ts";
import {
  breadcrumbSchema,
  jsonFeedSchema,
  newsArticleSchema,
  tdmrepSchema,
  webManifestSchema,
  webSiteSchema,
} from "./machines/schemas/json.ts";
import { faultsOfJsonFeed, faultsOfLinkedData, faultsOfManifest } from "./machines/validators.ts";

const FRESH = "articles/2026/fraiche/index.html";
const MONTH = "articles/2022/mois/index.html";

describe("what the paper says to machines", () => {
  let paper: Paper;
  /** The hardest headline of the paper, as readers see it. */
  let title = "";
  before(async () => {
    paper = await printPaper();
    title = textOf((await elementsOfPage(paper, FRESH)).find(({ tagName }) => tagName === "h1"));
    assert.match(title, /<\/script>.*&.*<balises>.*\]\]>/);
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
    assert.deepEqual(dates.get(title), ["2026-11-23T18:05:00+01:00", "2026-11-24T00:00:00+01:00"]);
  });

  it("gives feed readers the whole text, which stands without the site", async () => {
    const { items } = await feedOf("feed.json");
    const content = items.find((item) => item.title === title)?.content_html ?? "";
    for (const part of [
      "<p><strong>Analyse</strong></p>",
      "<em>italique</em>",
      "<p>Ankara · Avec AFP · Traduction de Marie Curie</p>",
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
          if (name === "href" || name === "src") assert.match(value, /^https:\/\/|^mailto:/);
        }
        assert.notEqual(element.tagName, "script");
      }
    }
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
        [title, "2026-11-23T18:05:00+01:00"],
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

  it("is linked data that Google's rules accept, closed to what a headline might hold", async () => {
    const [article, crumbs, ...more] = await linkedData(paper, FRESH);
    const read = newsArticleSchema.parse(article);
    assert.deepEqual(more, []);
    assert.equal(read.headline, title);
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
    assert.equal(breadcrumbSchema.parse(crumbs).itemListElement.at(-1)?.name, title);

    const [month] = await linkedData(paper, MONTH);
    assert.equal(newsArticleSchema.parse(month).datePublished, "2022-02");
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
    assert.equal(fresh.get("og:title"), title);
    assert.equal(fresh.get("og:description"), "Le chapô, en italique.");
    assert.equal(fresh.get("og:url"), `${URL_OF_PAPER}articles/2026/fraiche/`);
    assert.equal(fresh.get("twitter:card"), "summary_large_image");
    assert.match(fresh.get("og:image") ?? "", /^https:\/\/x\.github\.io\/paper\/images\/cartes\//);
    assert.equal(fresh.get("og:image:alt"), `${title} — Une frise`);
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
