import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { PROJECT } from "../../../src/press/workspace.ts";
import { article, edition, house, told } from "../paper.ts";

const figures = (...captions: string[]) =>
  `figures: [${captions.map((caption) => `{ caption: ${JSON.stringify(caption)} }`).join(", ")}]`;
const TEXT =
  "Le président israélien Isaac Herzog doit se rendre en Turquie, a dit Ankara. Le gaz est au menu.";

/** What is told of captions beside a text. */
function strange(text: string, ...captions: string[]): string[] {
  return told({ "2022/a.md": article(text, [figures(...captions)]) }).filter((message) =>
    message.includes("caption-mismatch"),
  );
}

describe("a caption that another story left behind", () => {
  it("is told of the article that the project starts from: the first, and not the second", () => {
    const file = "2022/mossad-ankara-pret-a-expulser-le-hamas.md";
    const bytes = readFileSync(join(PROJECT, "articles", file));
    const section = /^section: (.*)$/m.exec(bytes.toString("utf8"))?.[1] ?? "tv";
    const dossier = /^dossier: (.*)$/m.exec(bytes.toString("utf8"))?.[1] ?? "d";
    const paper = house({
      sections: `${section}: { title: TV }\n`,
      dossiers: `${dossier}: { title: Dossier }\n`,
    });
    const [first, ...others] = edition({ [file]: bytes }, undefined, paper).problems.filter(
      ({ rule }) => rule === "caption-mismatch",
    );
    assert.match(first?.message ?? "", /« Ilhan Omar »/);
    assert.match(bytes.toString("utf8").split("\n")[(first?.line ?? 0) - 1] ?? "", /Ilhan Omar/);
    assert.deepEqual(others, []);
  });

  it("is told at its place, with what it names", () => {
    const [message = ""] = strange(TEXT, "Une rue", "Ilhan Omar et Nancy Pelosi, à Washington");
    assert.match(
      message,
      /a\.md:5:\d+ : attention : .*« Ilhan Omar », « Nancy Pelosi » et « Washington »/,
    );
  });

  it("is the article’s own where it names anything that the article does, or its people", () => {
    assert.deepEqual(strange(TEXT, "Isaac Herzog et Nancy Pelosi à Washington en 2019"), []);
    assert.deepEqual(strange(TEXT, "Le parlement d’Israël, à Jérusalem"), []);
    assert.deepEqual(strange(TEXT, "Une plate-forme dans la brume, en 2011"), []);
    assert.deepEqual(strange(TEXT, "Le port de Haïfa"), []);
  });

  it("tells nothing of German, whose nouns all look like names", () => {
    const body = '![Un casier](p.png "Die Druckform aus der Sicht des Setzers"){credit=X lang=de}';
    assert.deepEqual(told({ "2022/p.png": "", "2022/a.md": article(`${TEXT}\n\n${body}`) }), []);
  });
});

describe("the parts of a story", () => {
  it("are told when the text begins with the standfirst, in whole or in its first sentence", () => {
    const chapo = "Le maire a promis un bilan dans un an, après l’été.";
    for (const text of [chapo, `${chapo} Puis il est parti.`]) {
      const [message = ""] = told({ "2022/a.md": article(text, [`standfirst: "${chapo}"`]) });
      assert.match(message, /a\.md:5:13 : attention : .*\(règle repeated-standfirst\)/);
    }
    assert.deepEqual(told({ "2022/a.md": article("Paris.", ["standfirst: Paris, la nuit"]) }), []);
  });

  it("are told once when photographs have no credit, however many; drawings need none", () => {
    const picture = (name: string) => `![Un quai](${name} "Le quai")`;
    const messages = told({
      "2022/p.jpg": "",
      "2022/q.webp": "",
      "2022/r.png": "",
      "2022/a.md": article(
        ["Texte.", picture("r.png"), picture("p.jpg"), picture("q.webp")].join("\n\n"),
      ),
    });
    assert.equal(messages.length, 1, messages.join("\n"));
    assert.match(messages[0] ?? "", /a\.md:10:\d+ : attention : 2 photos de cet article/);
  });
});

describe("names that the house knows", () => {
  const paper = house({
    authors: 'jd: { name: "Jeanne Durand" }\n',
    sources: 'afp: { name: "Agence France-Presse" }\n',
  });
  const rules = (line: string) =>
    edition({ "2022/a.md": article("T", [line]) }, undefined, paper).problems;

  it("are told with their key when they are written with a slip, or in full", () => {
    for (const name of ["Jeanne Durant", "jeanne durand", "Jeanne Durand"])
      assert.match(rules(`authors: [${name}]`)[0]?.remedy ?? "", /^écrivez : jd$/, name);
    assert.match(rules("source: Agence France Presse")[0]?.remedy ?? "", /Agence France-Presse$/);
  });

  it("leave other people alone", () => {
    for (const name of ["Jean Durand", "Jeanne Morand", "Louis Durand", "jd"])
      assert.deepEqual(rules(`authors: [${name}]`), [], name);
    assert.deepEqual(rules("source: Agence Anadolu"), []);
  });
});

describe("subjects that differ by a plural", () => {
  it("are told once, where the rarer is first written", () => {
    const tagged = (tag: string) => article("T", [`tags: [${tag}]`]);
    const messages = told({
      "2020/a.md": tagged("Énergie"),
      "2021/b.md": tagged("Énergies"),
      "2022/c.md": tagged("Énergie"),
      "2023/d.md": tagged("Énergies"),
      "2024/e.md": tagged("Énergie"),
      "2025/f.md": tagged("Iris, Iri"),
    });
    assert.equal(messages.length, 1, messages.join("\n"));
    assert.match(messages[0] ?? "", /2021\/b\.md:5:8 : .*« Énergies » est sans doute « Énergie »/);
  });
});
