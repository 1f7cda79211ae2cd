import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { tellProblems } from "../../../src/desk/tell-problems.ts";
import { addressBookProblems } from "../../../src/edition/address-book-checks.ts";
import { allPages } from "../../../src/edition/page-kinds.ts";
import { redirectsOf } from "../../../src/edition/redirects.ts";
import { readAddressBook } from "../../../src/house/address-book.ts";
import { article, edition } from "../paper.ts";

function book(text: string) {
  const bytes = new TextEncoder().encode(text);
  return readAddressBook({ file: "_data/addresses.yaml", bytes });
}

const EDITION = edition({
  "2022/a.md": article("Un texte.", ["aliases: [/vieux/]", "tags: [Turquie]"]),
});

function told(text: string): string[] {
  const { value, problems } = book(text);
  return [...problems, ...addressBookProblems(value, EDITION, [])].map((problem) =>
    tellProblems([problem]).trimEnd(),
  );
}

describe("_data/addresses.yaml", () => {
  it("leads an old address to its page, under the name of that page", () => {
    const text = "moved: { /sujets/turqie/: /sujets/turquie/, /charte: /articles/2022/a/ }\n";
    assert.deepEqual(told(text), []);
    const moved = { ...EDITION, moved: book(text).value.moved };
    assert.deepEqual(redirectsOf(moved).at(1), {
      from: "/sujets/turqie/",
      to: "/sujets/turquie/",
      title: "Turquie",
      what: "Cette page",
    });
    assert.ok(allPages(moved).some(({ address }) => address === "/charte/"));
  });

  for (const [what, text, expected] of [
    ["hides a page", "moved: { /sujets/turquie/: /articles/2022/a/ }", /personne ne verrait plus/],
    ["takes an alias", "moved: { /vieux/: /articles/2022/a/ }", /articles\/2022\/a\.md/],
    ["leads nowhere", "moved: { /x/: /sujets/turqui/ }", /aucune page.*\n.*: \/sujets\/turquie\//],
    ["leads on", "moved: { /x/: /vieux/ }", /mène ailleurs\n.*\/x\/: \/articles\/2022\/a\//],
    [
      "leads on twice",
      "moved:\n  /x/: /y/\n  /y/: /vieux/",
      /:2:.*\n.*\/x\/: \/articles\/2022\/a\//,
    ],
    ["turns in a circle", "moved:\n  /x/: /y/\n  /y/: /x/", /tourne en rond/],
    ["is a file of the press", "moved: { /feed.xml/: /articles/2022/a/ }", /ne peut pas être/],
    ["is given up and there", "removed: [/sujets/turquie/]", /mène à une page du journal/],
    ["is of another site", 'removed: ["https://exemple.fr/x"]', /adresses de ce site/],
    ["is a word", "moved: { x: /y/ }", /depuis « \/ »/],
    ["is unknown", "suprimees: [/x/]", /removed|moved/],
  ] as const) {
    it(`is told of an address that ${what}`, () => {
      assert.match(told(`${text}\n`)[0] ?? "", expected);
    });
  }
});
