import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { article, told } from "../paper.ts";

describe("an address that the press makes", () => {
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

describe("a file that an article has published", () => {
  const first = { "2022/a.md": article("[Le bilan](bilan.csv)"), "2022/bilan.csv": "a,b" };

  it("stands where another article would, or what it was called before", () => {
    assert.deepEqual(told(first), []);
    for (const other of [
      { "2022/bilan.csv.md": article("Un texte.") },
      { "2022/b.md": article("Un texte.", ["aliases: [/articles/2022/Bilan.csv/ancien/]"]) },
    ]) {
      const [problem = "", ...others] = told({ ...first, ...other });
      assert.match(problem, /(csv|b)\.md:1:1 : erreur : l’adresse .* passe par celle d’un fichier/);
      assert.deepEqual(others, []);
    }
  });
});
