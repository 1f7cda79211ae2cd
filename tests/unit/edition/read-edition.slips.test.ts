import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { article, bodyHtml, edition, told } from "../paper.ts";

const FILES = {
  "2022/p.png": "",
  "2022/x.html": "",
  "2022/x.pdf": "",
  "2022/s.mp3": "",
  "2019/gaz.md": article(),
};
const written = (body: string, lines: readonly string[] = []) => ({
  ...FILES,
  "2022/a.md": article(body, lines),
});

/** Slips that leave an article publishable: the words stay, and the editor is told. */
const SLIPS: readonly (readonly [slip: string, body: string, place: string, says: RegExp])[] = [
  [
    "a credit without quotation marks",
    '![v](p.png "L"){credit=AFP photo}',
    "6:16",
    /« \{credit=AFP photo\} » n’est pas compris/,
  ],
  ["a key with an accent", '![v](p.png "L"){crédit="AFP"}', "6:16", /n’est pas compris/],
  ["a language that is a word", "*mot*{lang=anglais}", "6:6", /n’est pas compris/],
  [
    "curly quotation marks around a caption",
    "![v](p.png “L”)",
    "6:1",
    /cette image n’est pas comprise/,
  ],
  ["a space before an address", "[x] (../2019/gaz.md)", "6:1", /ce lien n’est pas compris/],
  ["a note that is not written", "Un mot[^z].", "6:7", /cet appel de note n’a pas de note/],
  ["a note written twice", "[^1]: Une\n\n[^1]: Deux\n\nx[^1]", "6:1", /écrite deux fois/],
  ["no space after a heading's sign", "##Titre", "6:1", /cet intertitre n’est pas compris/],
  ["a box that nothing closes", ":::encadre A\nTexte", "6:1", /« :::encadre » n’est jamais fermé/],
  [
    "a title where none is shown",
    ":::exergue T\nTexte\n:::",
    "6:1",
    /ne montre pas de titre : « T »/,
  ],
  ["a question that asks nothing", ":::question\nTexte\n:::", "6:1", /ne dit pas quelle question/],
  [
    "a mark that closes nothing, under words",
    ":::question Oui ?\n:::exergue\nA\n:::\nB\n:::",
    "11:1",
    /ce « ::: » ne ferme aucun encadré[\s\S]*quatre « : »/,
  ],
  [
    "a box with two colons",
    "::chronologie\n- **1950** : A\n::",
    "6:1",
    /« ::chronologie » n’est pas un encadré connu/,
  ],
  [
    "a day that does not exist",
    ":::chronologie\n- **31 février 1949** : A\n- **Vers 1950** : B\n- **1956-1958** : C\n:::",
    "7:5",
    /« 31 février 1949 » n’est pas une date qui existe/,
  ],
  [
    "a transcript without words",
    "![S](s.mp3)\n\n:::transcription\n:::",
    "6:1",
    /ce son n’a pas de transcription/,
  ],
  ["an address that is none", "[a](https://)", "6:5", /ne mène à aucune page/],
  ["a link without address", "[x]()", "6:3", /n’a pas d’adresse/],
  [
    "a page that a browser would run",
    "[ici](x.html)",
    "6:7",
    /pas d’un type que le journal publie/,
  ],
  [
    "a caption in the middle of a sentence",
    'Un ![v](p.png "Légende") mot',
    "6:9",
    /« Légende »\) ne sont pas montrés/,
  ],
];

describe("a slip is told, and loses nothing", () => {
  for (const [slip, body, place, says] of SLIPS) {
    it(slip, () => {
      const messages = told(written(body)).filter((message) => message.includes(`:${place} `));
      assert.equal(messages.length, 1, told(written(body)).join("\n"));
      assert.match(messages[0] ?? "", / : attention : /);
      assert.match(messages[0] ?? "", says);
    });
  }
});

describe("a film that is not written as one", () => {
  const films = { "2022/f.mp4": "", "2022/f.mov": "" };
  const first = (body: string) => told({ ...films, "2022/a.md": article(body) }).join("");

  it("is told how to be, not to become a picture", () => {
    for (const body of ["Voici ![T](f.mp4) fin.", "![T](f.mp4){affiche=p.png}"])
      assert.match(
        first(body),
        /« f\.mp4 » est un film ou un son.*\n.*!\[Titre\]\(f\.mp4\)\{poster=/,
      );
    assert.match(first("![T](f.mov)"), /« f\.mov » est un film ou un son.*\n.*en \.mp4/);
  });
});

describe("dates that were hardly meant", () => {
  it("tell a story of the future that no embargo holds back", () => {
    const future = article().replace("2022-02", "2027-01-01");
    assert.match(
      told({ "2022/a.md": future })[0] ?? "",
      /a\.md:4:7 : attention : cet article est daté de l’avenir[\s\S]*embargo: 2027-01-01/,
    );
    assert.deepEqual(
      told({ "2022/a.md": future.replace("---\nUn", "embargo: 2027-01-01\n---\nUn") }),
      [],
    );
  });

  it("tell an update older than its article", () => {
    const [message] = told({ "2022/a.md": article("Texte", ["updated: 2021"]) });
    assert.match(
      message ?? "",
      /a\.md:5:10 : attention : « updated » \(2021\) vient avant « date »/,
    );
  });

  it("tell a correction of the future, and one older than its article", () => {
    const corrected = (date: string) =>
      told({
        "2022/a.md": article("Texte", [`corrections: [{ date: ${date}, text: "Faux." }]`]),
      }).join("");
    assert.match(corrected("2027-01-01"), /a\.md:5:23 : attention : .*datée de l’avenir/);
    assert.match(corrected("2021-12-31"), /a\.md:5:23 : attention : .*plus ancienne que l’article/);
    assert.equal(corrected("2022-03"), "");
  });
});

describe("YAML that would lose words", () => {
  const first = (line: string) =>
    told({ "2022/a.md": `---\n${line}\nsection: tv\ndate: 2022\n---\nTexte` })[0] ?? "";

  it("by a hash taken for a comment", () => {
    assert.match(
      first("title: La mer #MeToo"),
      /a\.md:2:8 : erreur : .*« #MeToo »\n.*"La mer #MeToo"/,
    );
    assert.equal(first("title: La mer # une remarque"), "");
  });

  it("by an exclamation mark taken for a type", () => {
    assert.match(first("title: ! Attention"), /a\.md:2:\d+ : erreur : .*« ! »[\s\S]*"! Attention"/);
  });

  it("is given back between quotation marks that hold", () => {
    assert.match(first('title: "Il a dit "non""'), /title: "Il a dit \\"non\\""$/);
    assert.match(first('title: "La mer" suite'), /title: "La mer suite"$/);
  });

  it("takes a no-break space before the colon of a key for the plain one it was meant to be", () => {
    assert.equal(first("title\u00a0: Mer"), "");
  });
});

describe("lines of one paragraph", () => {
  const kinds = (body: string) =>
    (edition(written(body)).articles.find(({ path }) => path === "2022/a")?.body.parts ?? []).map(
      (part) => (typeof part === "string" ? part.trim() : part.kind),
    );

  it("keep a picture, its caption and what follows", () => {
    assert.deepEqual(kinds('![v](p.png "L")\nLire aussi : 2019/gaz\nDu texte.'), [
      "figure",
      "see-also",
      "<p>Du texte.</p>",
    ]);
  });

  it("are one « Lire aussi » each", () => {
    assert.deepEqual(kinds("Lire aussi : 2019/gaz\nLire aussi : Un titre"), [
      "see-also",
      "see-also",
    ]);
  });

  it("may break one title", () => {
    const files = {
      ...written("Lire aussi : Un titre\nsur deux lignes"),
      "2019/b.md": article().replace("Un titre", "Un titre sur deux lignes"),
    };
    const parts = edition(files).articles.find(({ path }) => path === "2022/a")?.body.parts ?? [];
    assert.equal(parts.length, 1);
  });

  it("with words around a « Lire aussi » link stay a paragraph, every word of it", () => {
    const html = bodyHtml(
      edition({
        "2022/a.md": article("Lire aussi : [A](b.md), puis un texte important."),
        "2022/b.md": article().replace("2022-02", "2020"),
      }),
    );
    assert.match(html, /Lire aussi.*<a href="[^"]+">A<\/a>, puis un texte important\./);
  });

  it("with two « Lire aussi » links make two asides", () => {
    assert.deepEqual(kinds("Lire aussi : [A](../2019/gaz.md) et [B](x.pdf)"), [
      "see-also",
      "see-also",
    ]);
  });
});

describe("an article in another language", () => {
  it("keeps its own typography, from title to notes", () => {
    const [first] = edition({
      "2022/a.md": article('The minister said "no": why?\n\n- "Yes"!', [
        "lang: en",
        'standfirst: "What: now?"',
      ]),
    }).articles;
    assert.equal(first?.title.lang, "en");
    assert.equal(first?.standfirst?.typeset, "What: now?");
    assert.match(bodyHtml({ articles: first ? [first] : [] }), /said &quot;no&quot;: why\?/);
  });
});

describe("subjects", () => {
  const slugs = (tags: string) =>
    edition({ "2022/a.md": article("T", [`tags: [${tags}]`]) }).articles[0]?.tags.map(
      ({ slug }) => slug,
    );

  it("that differ by a sign are several", () => {
    assert.equal(new Set(slugs('"C++", "C#", C')).size, 3);
  });

  it("in other letters have an address", () => {
    assert.deepEqual(slugs("日本, Çavuşoğlu"), ["日本", "cavusoglu"]);
  });

  it("without letter or digit are refused", () => {
    assert.match(
      told({ "2022/a.md": article("T", ["tags: [§]"]) })[0] ?? "",
      /a\.md:5:8 : erreur : le sujet « § »/,
    );
  });
});
