import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { SeeAlso } from "../../../src/article/blocks.ts";
import { tellProblems } from "../../../src/desk/tell-problems.ts";
import { article, edition, told } from "../paper.ts";

const GAS = article("Texte").replace("Un titre", "Gaz : l’été à l’Ouest");

function targets(written: string, others: Readonly<Record<string, string>> = {}): SeeAlso[] {
  const { articles } = edition({ "2022/a.md": article(written), "2019/gaz.md": GAS, ...others });
  const parts = articles.find(({ path }) => path === "2022/a")?.body.parts ?? [];
  return parts.flatMap((part) =>
    typeof part !== "string" && part.kind === "see-also" ? [part.target] : [],
  );
}

describe("« Lire aussi »", () => {
  for (const written of [
    "Lire aussi : Gaz : l’été à l’Ouest",
    "Lire aussi: Gaz: l'ete a l'ouest",
    "lire aussi : Gaz : l’été à l’Ouest",
    "À lire aussi : « Gaz : l’été à l’Ouest »",
    "Lire aussi\u00a0: gaz : L’ÉTÉ À L’OUEST",
    "**Lire aussi :** Gaz : l’été à l’Ouest",
    "Lire aussi : 2019/gaz",
    "Lire aussi : [le gaz](../2019/gaz.md)",
    "Lire aussi : [le gaz](/articles/2019/gaz/)",
    "Lire aussi : [le gaz](https://essai.example/articles/2019/gaz/)",
  ]) {
    it(`leads « ${written} » to the article`, () => {
      const [target, ...more] = targets(written);
      assert.equal(more.length, 0);
      assert.deepEqual(target, { found: "article", path: "2019/gaz" });
    });
  }

  it("keeps the words of one that leads nowhere, as written, for the search", () => {
    const written = "Accord EAU/Israël: les vraies raisons de la réaction d’Ankara";
    const [target] = targets(`Lire aussi : ${written}`);
    assert.ok(target?.found === "nothing");
    assert.equal(target.words, written);
    assert.match(target.title, /Israël\u00a0: les/);
    const [warning] = told({ "2022/a.md": article(`Lire aussi : ${written}`) });
    assert.match(
      warning ?? "",
      /a\.md:6:1 : attention : « Lire aussi » : aucun article ne s’intitule/,
    );
  });

  it("prints no headline before its hour, however the story is named", () => {
    const secret = (line: string) => ({
      "2022/secret.md": article("Texte", [line]).replace("Un titre", "Un secret"),
    });
    for (const line of ["draft: true", "embargo: 2027-01-01", "expires: 2022-03-01"]) {
      for (const written of [
        "Un secret",
        "[Un secret](secret.md)",
        "[Un secret](/articles/2022/secret/)",
      ]) {
        const files = { ...secret(line), "2022/a.md": article(`Lire aussi : ${written}`) };
        const { articles, problems } = edition(files);
        const shown = articles.find(({ path }) => path === "2022/a");
        assert.doesNotMatch(JSON.stringify(shown?.body), /secret/i, `${line} ${written}`);
        assert.match(tellProblems(problems), /a\.md:6:\d+ : attention : .*n’est pas publié/);
      }
    }
    const out = edition({
      ...secret("embargo: 2022-03-01"),
      "2022/a.md": article("Lire aussi : Un secret"),
    });
    assert.match(JSON.stringify(out.articles), /"found":"article","path":"2022\/secret"/);
  });

  it("leaves a sentence that only contains the words alone", () => {
    assert.deepEqual(targets("On peut lire aussi : le gaz."), []);
    assert.deepEqual(targets("Lire aussi le gaz."), []);
  });

  it("leads to another site when it is told to", () => {
    const [target] = targets("Lire aussi : [ailleurs](https://exemple.fr/x)");
    assert.deepEqual(target, {
      found: "elsewhere",
      url: "https://exemple.fr/x",
      title: "ailleurs",
    });
  });
});
