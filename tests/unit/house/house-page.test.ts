import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { tellProblems } from "../../../src/desk/tell-problems.ts";
import { article, edition, house, readData } from "../paper.ts";

const SITE = [
  "name: Essai",
  "url: https://essai.example/",
  "contact: lettres@essai.example",
  'legal: { director: "Ada *L.*", host: { name: Hôte } }',
].join("\n");

const page = (body: string, lines: readonly string[] = []) =>
  ["---", 'title: "Charte"', ...lines, "---", "", body].join("\n");

/** What readers get of a page of the house whose Markdown is `body`. */
function shown(body: string, lines: readonly string[] = []): string {
  const paper = house({ site: SITE }, { charte: page(body, lines) });
  const [first] = edition({ "2022/a.md": article() }, undefined, paper).pages;
  return (first?.body.parts ?? []).join("");
}

/** What an editor is told of a page, its file's name aside. */
function told(text: string, key = "charte"): string[] {
  const { value: paper, problems } = readData({ site: SITE }, { [key]: text });
  const later = paper ? edition({ "2022/a.md": article() }, undefined, paper).problems : [];
  return [...problems, ...later].map((problem) => tellProblems([problem]).trimEnd());
}

describe("a page of the house", () => {
  it("is written in the Markdown of articles, at an address of its own", () => {
    const paper = house(
      { site: SITE },
      { charte: page("## Titre\n\nDu texte[^1] : *oui* !\n\n[^1]: Note."), "a-propos": page("A") },
    );
    const { pages } = edition({ "2022/a.md": article() }, undefined, paper);
    assert.deepEqual(
      pages.map(({ address }) => address),
      ["/a-propos/", "/charte/"],
    );
    assert.match(pages[1]?.body.parts.join("") ?? "", /<h2 id="titre"[\s\S]*<em>oui<\/em>\u202f!/);
  });

  it("says the facts of the house, whatever signs are in them", () => {
    assert.match(shown("Dirigé par {{director}}."), /<p>Dirigé par Ada \*L\.\*\.<\/p>/);
    assert.match(shown("Écrire : {{contact}}"), /<a href="mailto:lettres@essai\.example">lettres@/);
    assert.match(shown("[nous]({{url}}) {{ name }}"), /href="\/">nous<\/a> Essai/);
  });

  it("leaves out the line of a fact that may be missing, and keeps its list in one piece", () => {
    const html = shown("- A\n- N° {{cppap?}}\n- B\n\nFin.");
    assert.match(html, /<ul>\s*<li>A<\/li>\s*<li>B<\/li>\s*<\/ul>/);
    assert.doesNotMatch(html, /N°|compléter/);
  });

  it("is linked to from articles and from other pages, by its file or its address", () => {
    const paper = house(
      { site: SITE },
      { charte: page("[nous](a-propos.md), [un article](2022/a.md)"), "a-propos": page("A") },
    );
    const { pages, articles, problems } = edition(
      { "2022/a.md": article("[la charte](/charte/)") },
      undefined,
      paper,
    );
    assert.deepEqual(problems, []);
    assert.match(articles[0]?.body.parts.join("") ?? "", /href="\/charte\/"/);
    const html = pages[1]?.body.parts.join("") ?? "";
    assert.match(html, /href="\/a-propos\/"[\s\S]*href="\/articles\/2022\/a\/"/);
  });

  it("tells no one of a link to its lender's articles, which nobody here could mend", () => {
    const pages = { charte: page("[un article](2019/gaz.md)") };
    const problems = (borrowed: boolean) =>
      edition({ "2022/a.md": article() }, undefined, house({ site: SITE }, pages, borrowed))
        .problems;
    assert.match(
      problems(false)
        .map(({ message }) => message)
        .join(),
      /2019\/gaz/,
    );
    assert.deepEqual(problems(true), []);
  });

  it("keeps its address from any alias", () => {
    const paper = house({ site: SITE }, { charte: page("A") });
    const aliased = article("Texte", ["aliases: [/Charte]"]);
    const [problem] = edition({ "2022/a.md": aliased }, undefined, paper).problems;
    assert.match(problem?.message ?? "", /« \/Charte\/ » ne peut pas être une ancienne adresse/);
  });
});

describe("what is wrong with a page of the house", () => {
  for (const [what, text, ...says] of [
    [
      "an unknown fact, with the one that was meant",
      page("Par {{directeur}}."),
      /pages\/charte\.md:5:5 : erreur : « \{\{directeur\}\} »[\s\S]*vouliez-vous écrire « \{\{director\}\} » \?/,
    ],
    [
      "a fact that nobody wrote down, with where to write it",
      page("A\n\n{{host.phone}} et {{cppap}}"),
      /:7:1 : attention : .*téléphone de l’hébergeur \(LCEN[\s\S]*ajoutez phone: sous legal: host: dans _data\/site\.yaml/,
      /:7:19 : attention : .*commission paritaire[\s\S]*ajoutez cppap: sous legal:/,
    ],
    [
      "an unknown key and a picture, in one go",
      page("Un ![port](p.png) ici", ["titre: x"]),
      /:3:1 : erreur : la clé « titre » n’existe pas\n.*« title »/,
      /:6:4 : erreur : une page du journal ne montre ni image/,
    ],
    [
      "a head that is missing",
      "Du texte.",
      /:1:1 : erreur : une page du journal doit commencer par une ligne « --- », puis title/,
    ],
    ["a dead link", page("[x](absent.md)"), /:5:5 : erreur : le lien mène à « absent\.md »/],
  ] as const) {
    it(`is told: ${what}`, () => {
      const messages = told(text);
      assert.equal(messages.length, says.length, messages.join("\n"));
      for (const one of says)
        assert.ok(
          messages.some((message) => one.test(message)),
          `${one}`,
        );
    });
  }

  it("is told: a name that is taken, or makes no address", () => {
    for (const key of ["recherche", "archives", "articles", "assets"])
      assert.match(told(page("A"), key)[0] ?? "", /:1:1 : erreur : l’adresse .* est déjà celle/);
    assert.match(told(page("A"), "Charte éthique")[0] ?? "", /par exemple : charte-ethique\.md/);
  });
});
