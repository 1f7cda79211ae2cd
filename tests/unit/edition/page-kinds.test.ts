import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { allPages, isReserved, PAGE_KINDS, sitemapPages } from "../../../src/edition/page-kinds.ts";
import { PROJECT } from "../../../src/press/workspace.ts";
import { article, edition, house } from "../paper.ts";

const PAPER = house({}, { charte: '---\ntitle: "Charte"\n---\n\nTexte.\n' });
const LINES = ["tags: [Mer]", "authors: [redaction]", "dossier: turquie-israel"];

/** An edition that has a page of every kind, with more articles when a test wants them. */
function everyKind(more: Readonly<Record<string, string>> = {}) {
  const files = {
    "2022/a.md": article("Un texte.", [...LINES, "aliases: [/ancienne/]"]),
    "2022/b.md": article("Un texte.", LINES),
    ...more,
  };
  return edition(files, undefined, PAPER);
}

describe("the register of the kinds of page", () => {
  it("names every template of src/pages, and no other", () => {
    const written = readdirSync(join(PROJECT, "src/pages"))
      .filter((file) => /\.11ty\.tsx$/.test(file))
      .map((file) => file.replace(".11ty.tsx", ""));
    const named = new Set(PAGE_KINDS.flatMap(({ template }) => template ?? []));
    assert.deepEqual(
      written.filter((template) => !named.has(template)),
      [],
      "add the kind of page to src/edition/page-kinds.ts",
    );
    assert.deepEqual(
      [...named].filter((template) => !written.includes(template)),
      [],
      "src/pages has no such template",
    );
  });

  it("leads a link of an article to an address of every kind, and keeps it from every alias", () => {
    const made = everyKind();
    for (const { name, pages } of PAGE_KINDS) {
      const [page] = pages(made);
      if (page === undefined) continue; // a folder of files
      const { articles, problems } = everyKind({
        "2022/c.md": article(`[un lien](${page.address})`),
      });
      assert.deepEqual(problems, [], `${name}: ${page.address}`);
      const body = articles.find(({ path }) => path === "2022/c")?.body.parts.join("") ?? "";
      assert.match(body, /<a href="\/[^"]*">un lien<\/a>/, `${name}: ${page.address}`);
      if (name === "article" || name === "alias") continue; // theirs are told as taken
      const claimed = everyKind({ "2022/d.md": article("Texte", [`aliases: [${page.address}]`]) });
      assert.match(
        claimed.problems.map(({ message }) => message).join(),
        /ne peut pas être une ancienne adresse/,
        `${name}: ${page.address}`,
      );
    }
  });

  it("opens in the browser a page of each kind that people read", () => {
    const made = everyKind();
    const addresses = new Set(allPages(made).map(({ address }) => address));
    const opened = new Map(
      PAGE_KINDS.map(({ name, opened: of }) => [name, Object.values(of?.(made) ?? {})]),
    );
    for (const { name, pages } of PAGE_KINDS) {
      const read = pages(made).some(({ address }) => /(\/|\.html)$/.test(address));
      assert.equal(opened.get(name)?.length === 0, !read, `${name} is opened if people read it`);
    }
    for (const address of [...opened.values()].flat())
      assert.ok(addresses.has(address ?? ""), address);
  });

  it("sends search engines to all that can be read, to no page without a story, to no file", () => {
    assert.deepEqual(
      sitemapPages(everyKind()).map(({ address }) => address),
      [
        "/",
        "/rubriques/tv/",
        "/dossiers/turquie-israel/",
        "/dossiers/turquie-israel/depuis-le-debut/",
        "/auteurs/redaction/",
        "/sujets/mer/",
        "/archives/2022/02/",
        "/en-continu/",
        "/archives/",
        "/archives/2022/",
        "/flux/",
        "/charte/",
        "/corrections/",
        "/droits/",
      ],
    );
  });
});

describe("a reserved address", () => {
  for (const address of [
    "/",
    "/Recherche/",
    "/sitemap-3.xml/",
    "/feed.json/archive/",
    "/assets/x/",
    "/sujets/",
    "/.well-known/security.txt/",
    "/articles/",
  ]) {
    it(`is ${address}`, () => assert.equal(isReserved(address), true));
  }
  for (const address of ["/recherche/1998/", "/articles/2012/x/", "/a-propos/", "/feedback/"]) {
    it(`is not ${address}`, () => assert.equal(isReserved(address), false));
  }
});
