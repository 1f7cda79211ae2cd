import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { tellProblems } from "../../../src/desk/tell-problems.ts";
import { lastingAddresses } from "../../../src/edition/lasting-addresses.ts";
import { lostAddresses } from "../../../src/edition/lost-addresses.ts";
import { allPages } from "../../../src/edition/page-kinds.ts";
import { readEdition } from "../../../src/edition/read-edition.ts";
import { pictureFiles } from "../../../src/figures/picture-files.ts";
import { readAddressBook } from "../../../src/house/address-book.ts";
import { article, house } from "../paper.ts";

type Files = Readonly<Record<string, string>>;

const NOW = Date.parse("2026-11-24T06:00:00Z");

function read(files: Files, data = "", paper = house()) {
  const { value: book } = readAddressBook({
    file: "_data/addresses.yaml",
    bytes: new TextEncoder().encode(data),
    missing: data === "",
  });
  const sources = Object.entries(files).map(([path, text]) => ({
    path,
    file: `articles/${path}`,
    bytes: new TextEncoder().encode(text),
  }));
  const pictures = pictureFiles(new Set(Object.keys(files)), new Map(), new Set());
  return { ...readEdition({ house: paper, book, sources, files: pictures, now: NOW }), book };
}

/** What an editor is told when one archive takes the place of another. */
function told(
  before: Files,
  after: Files,
  {
    data = "",
    renamed = {},
    papers = [house(), house()],
  }: {
    data?: string;
    renamed?: Readonly<Record<string, string>>;
    papers?: readonly [ReturnType<typeof house>, ReturnType<typeof house>];
  } = {},
): string[] {
  const files = allPages(read(before, "", papers[0]).value).map(({ address }) =>
    `${address}${address.endsWith("/") ? "index.html" : ""}`.slice(1),
  );
  const { value: edition, unseen, book } = read(after, data, papers[1]);
  return lostAddresses(
    { addresses: lastingAddresses(files), renamed: new Map(Object.entries(renamed)) },
    { edition, unseen, book, folder: "articles" },
  ).map((problem) => tellProblems([problem]).trimEnd());
}

const OTHER = { "2022/autre.md": article("Un texte.") };

describe("a page that readers had, and that is gone", () => {
  const before = { ...OTHER, "2021/le-canal.md": article("Un texte.") };

  it("is an error that proposes the line to write where the article went", () => {
    const moved = { ...OTHER, "2022/le-canal.md": article("Un texte.") };
    const [first, ...others] = told(before, moved);
    assert.match(first ?? "", /^articles\/2022\/le-canal\.md:1:1 : erreur : la page/);
    assert.match(
      first ?? "",
      /écrivez dans son en-tête : aliases: \[\/articles\/2021\/le-canal\/\]/,
    );
    assert.deepEqual(others, []);
  });

  it("is found by what Git saw renamed, whatever the new name, or by the new title", () => {
    const named = { ...OTHER, "2022/suez.md": article("Un texte.", ["aliases: [/vieux/]"]) };
    const [git] = told(before, named, { renamed: { "2021/le-canal": "2022/suez" } });
    assert.match(git ?? "", /suez\.md.*\n.*aliases: \[\/vieux\/, \/articles\/2021\/le-canal\/\]/);
    const titled = article("Un texte.").replace("Un titre", "Le canal");
    assert.match(
      told(before, { ...OTHER, "2022/suez.md": titled })[0] ?? "",
      /^articles\/2022\/suez/,
    );
  });

  it("is forgiven by the very line that was proposed", () => {
    const line = "aliases: [/articles/2021/le-canal/]";
    assert.deepEqual(told(before, { ...OTHER, "2022/x.md": article("Un texte.", [line]) }), []);
    const [problem = ""] = told(before, OTHER);
    const [, meant = ""] = /(removed: \[.*\])/.exec(problem) ?? [];
    assert.match(
      problem,
      /^_data\/addresses\.yaml:1:1 : erreur.*\n.*remettez articles\/2021\/le-canal\.md/,
    );
    assert.deepEqual(told(before, OTHER, { data: meant }), []);
    const data = "removed: [/articles/2020/x/]";
    assert.match(told(before, OTHER, { data })[0] ?? "", /removed: \[\/articles\/2020\/x\/, /);
  });

  it("is an old address too, once nothing leads on from there", () => {
    const aliased = { "2022/autre.md": article("Un texte.", ["aliases: [/vieux/, /a.html]"]) };
    assert.equal(told(aliased, OTHER).length, 2);
  });

  it("is told of a draft made of a published article, and only as a warning of what has expired", () => {
    const with_ = (line: string) => ({
      ...OTHER,
      "2021/le-canal.md": article("Un texte.", [line]),
    });
    const [draft] = told(before, with_("draft: true"));
    assert.match(
      draft ?? "",
      /^articles\/2021\/le-canal\.md:1:1 : erreur.*brouillon.*\n.*withdrawn/,
    );
    const [expired] = told(before, with_("expires: 2022-03-01"));
    assert.match(expired ?? "", /attention : cet article a expiré/);
    assert.match(told(before, with_("embargo: 2030-01-01T06:00"))[0] ?? "", /: attention :/);
    assert.deepEqual(told(before, with_('withdrawn: "Une erreur."')), []);
  });
});

describe("a list that readers had, and that is gone", () => {
  const tagged = (tag: string) => ({ "2022/a.md": article("Un texte.", [`tags: [${tag}]`]) });

  it("is led to the new one by the line that is proposed", () => {
    const [problem = ""] = told(tagged("Turqie"), tagged("Turquie"));
    const [, line = ""] = /(moved: \{.*?\})/.exec(problem) ?? [];
    assert.equal(line, "moved: { /sujets/turqie/: /sujets/turquie/ }");
    assert.deepEqual(told(tagged("Turqie"), tagged("Turquie"), { data: line }), []);
  });

  it("is told once of a continuing story, not again of its other pages", () => {
    const papers = [house(), house({ dossiers: "suez: { title: Suez }\n" })] as const;
    const dossier = { "2022/a.md": article("Un texte.", ["dossier: turquie-israel"]), ...OTHER };
    const after = { "2022/a.md": article("Un texte."), ...OTHER };
    assert.equal(told(dossier, after, { papers }).length, 1);
  });

  it("is not told of months, numbered pages and what only machines read", () => {
    const dated = (month: string) => ({
      "2022/a.md": article("Un texte.").replace("2022-02", month),
    });
    assert.deepEqual(told(dated("2022-02"), dated("2021-03")), []);
    assert.deepEqual(
      lastingAddresses(["sujets/x/page/2/index.html", "feed.xml", "404.html", "admin/index.html"]),
      [],
    );
  });
});
