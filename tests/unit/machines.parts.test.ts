import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDate } from "../../src/french/dates/parse.ts";
import type { PressDate } from "../../src/french/dates/press-date.ts";
import { absolutise } from "../../src/machines/absolutise.ts";
import { atom } from "../../src/machines/atom.ts";
import { birthAddress, FEED_LENGTH, feedsOf } from "../../src/machines/feed.ts";
import { dayOrInstant, firstInstant, lastChange } from "../../src/machines/instants.ts";
import { opensearch } from "../../src/machines/opensearch.ts";
import { newsSitemap, sitemapFiles } from "../../src/machines/sitemap.ts";
import { summaryOf } from "../../src/machines/summary.ts";
import { xml } from "../../src/machines/xml.ts";
import { faultsOf } from "./machines/reading.ts";
import { article, told } from "./paper.ts";
import { publication } from "./publication.ts";

function date(written: string): PressDate {
  const read = parseDate(written);
  assert.ok(read.ok);
  return read.date;
}

describe("dates for machines", () => {
  it("start with the first instant of what was written, at the paper's own clock", () => {
    assert.equal(firstInstant(date("2022")), "2022-01-01T00:00:00+01:00");
    assert.equal(firstInstant(date("2022-07")), "2022-07-01T00:00:00+02:00");
    assert.equal(firstInstant(date("2022-07-14T08:30:15.25Z")), "2022-07-14T10:30:15+02:00");
  });

  it("are left out where a month has no form", () => {
    assert.equal(dayOrInstant(date("2022")), undefined);
    assert.equal(dayOrInstant(date("2022-02")), undefined);
    assert.equal(dayOrInstant(date("2022-02-16")), "2022-02-16");
    assert.equal(dayOrInstant(date("2022-02-16T16:30")), "2022-02-16T16:30:00+01:00");
  });

  it("change with an update or a correction, never backwards", () => {
    const published = date("2022-02-16T16:30");
    const changes = (updated?: string, correction?: string) =>
      lastChange({
        date: published,
        corrections: correction
          ? [{ date: date(correction), text: { written: "", typeset: "" } }]
          : [],
        ...(updated ? { updated: date(updated) } : {}),
      }).iso;
    assert.equal(changes(), published.iso);
    assert.equal(changes("2022-02"), published.iso);
    assert.equal(changes("2022-02-17"), "2022-02-17");
    assert.equal(changes("2022-02-17", "2022-03-03"), "2022-03-03");
  });
});

describe("an id", () => {
  it("is the first address under /articles/ that the file had", () => {
    const address = "/articles/2022/c/";
    assert.equal(birthAddress({ address, aliases: [] }), address);
    assert.equal(birthAddress({ address, aliases: ["/vieux/"] }), address);
    assert.equal(
      birthAddress({ address, aliases: ["/vieux/", "/articles/2022/a/", "/articles/2022/b/"] }),
      "/articles/2022/a/",
    );
  });
});

describe("a feed", () => {
  it("holds the newest articles, and stands even before the first", () => {
    const many = Object.fromEntries(
      Array.from({ length: FEED_LENGTH + 5 }, (_, index) => [`2022/a${index}.md`, article()]),
    );
    assert.equal(feedsOf(publication(many))[0]?.articles.length, FEED_LENGTH);
    const [empty, ...more] = feedsOf(publication({}));
    assert.deepEqual(more, []);
    assert.ok(empty);
    assert.match(atom(publication({}), empty), /<updated>2026-11-24T06:00:00Z<\/updated>/);
  });
});

describe("the sitemap", () => {
  it("is cut past what a file may hold, full parts never changing", async () => {
    const files = { "2021/a.md": article(), "2022/b.md": article(), "2022/c.md": article() };
    const [whole, ...parts] = sitemapFiles(publication(files));
    assert.deepEqual(parts, []);
    const count = whole?.content.match(/<url>/g)?.length ?? 0;
    const cut = sitemapFiles(publication(files), 2);
    assert.deepEqual(
      cut.map(({ address }) => address),
      [
        "/sitemap.xml",
        ...Array.from({ length: Math.ceil(count / 2) }, (_, index) => `/sitemap-${index + 1}.xml`),
      ],
    );
    const [index, first] = cut;
    assert.match(index?.content ?? "", /<sitemapindex .*sitemap-1\.xml<\/loc>/);
    assert.deepEqual(await faultsOf(index?.content ?? "", "siteindex.xsd"), []);
    assert.deepEqual(await faultsOf(first?.content ?? "", "sitemaps.xsd"), []);
    const later = { ...files, "2026/d.md": article().replace("2022-02", "2026-02") };
    assert.equal(sitemapFiles(publication(later), 2)[1]?.content, first?.content);
  });

  it("of news is empty when there are none, and dates nothing that is vague", () => {
    const month = article().replace("2022-02", "2026-11");
    assert.doesNotMatch(newsSitemap(publication({ "2026/a.md": month })), /<url>/);
  });
});

describe("an address that machines know", () => {
  for (const alias of [
    "/feed.xml",
    "/sitemap-2.xml",
    "/robots.txt",
    "/flux/",
    "/en-continu/page/1/",
    "/corrections/",
    "/droits/",
    "/dossiers/turquie-israel/depuis-le-debut/",
    "/.well-known/tdmrep.json",
  ]) {
    it(`is no alias: ${alias}`, () => {
      const [problem] = told({ "2022/a.md": article("Un texte.", [`aliases: [${alias}]`]) });
      assert.match(problem ?? "", /ne peut pas être une ancienne adresse/);
    });
  }
});

describe("XML", () => {
  it("is escaped, and holds no character that XML forbids", () => {
    assert.equal(
      xml("a", { "@b": '<"&', "#text": "]]> & \u0001\ufffe<é>\ud83d\ude00" }),
      '<?xml version="1.0" encoding="UTF-8"?><a b="&lt;&quot;&amp;">]]&gt; &amp; &lt;é&gt;\u{1f600}</a>\n',
    );
  });

  it("keeps to the limits of OpenSearch", () => {
    assert.match(opensearch(publication({})), /<ShortName>Essai<\/ShortName>/);
  });
});

describe("HTML away from its page", () => {
  it("has whole addresses, its spaces, and nothing that only our styles read", () => {
    assert.equal(
      absolutise(
        '<p class="x" data-y="1">À\u00a0<a href="/a/b/">b</a> <a href="#n">n</a> <a href="mailto:x@y.fr">m</a> &amp;nbsp;</p><img src="i.png" alt="">',
        "https://x.fr/paper/articles/2022/a/",
      ),
      '<p>À\u00a0<a href="https://x.fr/a/b/">b</a> <a href="https://x.fr/paper/articles/2022/a/#n">n</a> <a href="mailto:x@y.fr">m</a> &amp;nbsp;</p><img src="https://x.fr/paper/articles/2022/a/i.png" alt="">',
    );
  });
});

describe("a summary", () => {
  const of = (body: string, lines: string[] = []) => {
    const [first] = publication({ "2022/a.md": article(body, lines) }).edition.articles;
    assert.ok(first);
    return summaryOf(first);
  };

  it("is the standfirst, else how the article begins, cut between two words", () => {
    assert.equal(of("Un texte.", ['standfirst: "Un *chapô*"']), "Un chapô");
    assert.equal(of("## Titre\n\nUn texte."), "Un texte.");
    assert.match(of("Des mots, ".repeat(40)) ?? "", /^(Des mots, )+Des(\smots)?…$/);
    assert.equal(of(""), undefined);
  });
});
