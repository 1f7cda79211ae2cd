import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { yearsOf } from "../../../src/edition/archive-years.ts";
import { listingsOf, PAGE_SIZE, pagesOf } from "../../../src/edition/listings.ts";
import { article, edition, house, told } from "../paper.ts";

describe("front matter", () => {
  it("reads every scalar as text: a year is a title, a number a tag", () => {
    const text = "---\ntitle: 1984\nsection: tv\ndate: 2022\ntags: [1984, true]\n---\nTexte";
    const [first] = edition({ "2022/a.md": text }).articles;
    assert.equal(first?.title.written, "1984");
    assert.deepEqual(
      first?.tags.map(({ name }) => name),
      ["1984", "true"],
    );
    assert.equal(first?.date.precision, "year");
  });

  it("keeps the precision of a date", () => {
    const [first] = edition({ "2022/a.md": article() }).articles;
    assert.equal(first?.date.iso, "2022-02");
  });

  it("typesets what readers see and keeps what was written", () => {
    const text = article().replace("Un titre", "Mossad: Ankara");
    const [first] = edition({ "2022/a.md": text }).articles;
    assert.equal(first?.title.written, "Mossad: Ankara");
    assert.equal(first?.title.typeset, "Mossad\u00a0: Ankara");
  });

  it("renders a standfirst's inline Markdown, and keeps its plain words", () => {
    const [first] = edition({
      "2022/a.md": article("Texte", ['standfirst: "Le *Post* et **la suite**"']),
    }).articles;
    assert.equal(first?.standfirstHtml, "Le <em>Post</em> et <strong>la suite</strong>");
    assert.equal(first?.standfirst?.typeset, "Le Post et la suite");
  });
});

describe("a standfirst", () => {
  const standfirst = (text: string) => ({
    "2022/a.md": article("Texte", [`standfirst: "${text}"`]),
    "2019/gaz.md": article(),
    "2022/x.pdf": "",
    "2022/p.png": "",
  });

  it("publishes the documents, and knows the articles, that it leads to", () => {
    const { articles } = edition(standfirst("[ici](x.pdf), [le gaz](../2019/gaz.md)"));
    const body = articles.find(({ path }) => path === "2022/a")?.body;
    assert.deepEqual(body?.attachments, ["2022/x.pdf"]);
    assert.deepEqual(body?.links, ["2019/gaz"]);
  });

  it("shows no picture, and says so", () => {
    assert.match(
      told(standfirst("![v](p.png)"))[0] ?? "",
      /a\.md:5:13 : attention : le chapô ne montre pas d’image/,
    );
  });
});

describe("what is published", () => {
  const now = Date.parse("2026-11-24T06:00:00Z");
  const published = (...lines: string[]) =>
    edition({ "2022/a.md": article("Texte", lines) }, now).articles.length === 1;

  it("is neither a draft, nor under embargo, nor expired", () => {
    assert.ok(published());
    assert.ok(!published("draft: true"));
    assert.ok(published("draft: false"));
    assert.ok(!published("embargo: 2026-11-24T07:01+01:00"));
    assert.ok(published("embargo: 2026-11-24T07:00+01:00"));
    assert.ok(!published("expires: 2026-11-24T07:00+01:00"));
    assert.ok(published("expires: 2026-11-24T07:01+01:00"));
  });
});

describe("an edition", () => {
  it("does not depend on the order in which files are read", () => {
    const files = {
      "2022/b.md": article(),
      "2022/a.md": article(),
      "2019/c.md": article().replace("2022-02", "2024"),
    };
    const paths = (order: Record<string, string>) =>
      edition(order).articles.map(({ path }) => path);
    assert.deepEqual(paths(files), ["2019/c", "2022/a", "2022/b"]);
    assert.deepEqual(paths(Object.fromEntries(Object.entries(files).reverse())), paths(files));
  });

  it("reads Windows line ends and a byte order mark", () => {
    const text = `\ufeff${article("Un texte.\n\n![x](./y.png)").replace(/\n/g, "\r\n")}`;
    assert.match(told({ "2022/a.md": text })[0] ?? "", /a\.md:8:6 : erreur/);
  });
});

describe("the archives", () => {
  const articles = edition({
    "2022/a.md": article(),
    "2022/b.md": article().replace("2022-02", "2022-02-28T23:30"),
    "2022/c.md": article().replace("2022-02", "2022"),
    "2020/d.md": article().replace("2022-02", "2020-12-31"),
  }).articles;

  it("have every year in which something was published, newest first, and its twelve months", () => {
    const years = yearsOf(articles);
    assert.deepEqual(
      years.map(({ year, address, count }) => [year, address, count]),
      [
        ["2022", "/archives/2022/", 3],
        ["2020", "/archives/2020/", 1],
      ],
    );
    assert.deepEqual(years[0]?.months[1], { month: 2, address: "/archives/2022/02/", count: 2 });
    assert.equal(years[0]?.months.length, 12);
  });

  it("invent no month for an article dated to a year", () => {
    assert.deepEqual(
      yearsOf(articles)[0]?.undated.map(({ path }) => path),
      ["2022/c"],
    );
    const months = listingsOf(house(), articles).filter(({ kind }) => kind === "month");
    assert.deepEqual(
      months.map(({ title, address, articles: list }) => [title, address, list.length]),
      [
        ["Février 2022", "/archives/2022/02/", 2],
        ["Décembre 2020", "/archives/2020/12/", 1],
      ],
    );
  });
});

describe("listings", () => {
  const many = (count: number) =>
    edition(
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => {
          const day = new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
          return [
            `2020/${day}.md`,
            article("Texte", ["tags: [Élections]"]).replace("2022-02", day),
          ];
        }),
      ),
    ).articles;

  it("number their pages from the oldest, so that an old page never changes", () => {
    const pages = (count: number) => {
      const listing = listingsOf(house(), many(count)).find(({ key }) => key === "tv");
      assert.ok(listing);
      return pagesOf(listing).map(({ address, articles }) => [
        address,
        articles.map(({ path }) => path),
      ]);
    };
    const before = pages(PAGE_SIZE * 3);
    const after = pages(PAGE_SIZE * 3 + 1);
    assert.deepEqual(after[0], before[0]);
    assert.equal(before[0]?.[0], "/rubriques/tv/page/1/");
    assert.equal(before.at(-1)?.[0], "/rubriques/tv/");
    assert.equal(before.flatMap(([, paths]) => paths).length, PAGE_SIZE * 3);
  });

  it("make one subject of tags that fold to the same slug", () => {
    const articles = edition({
      "2022/a.md": article("T", ["tags: [Élections]"]),
      "2022/b.md": article("T", ["tags: [Elections]"]),
      "2022/c.md": article("T", ["tags: [Élections]"]),
    }).articles;
    const subjects = listingsOf(house(), articles).filter(({ kind }) => kind === "subject");
    assert.deepEqual(
      subjects.map(({ address, title, articles: list }) => [address, title, list.length]),
      [["/sujets/elections/", "Élections", 3]],
    );
  });
});
