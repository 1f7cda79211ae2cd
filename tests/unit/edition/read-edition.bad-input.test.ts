import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { article, bodyHtml, edition, told } from "../paper.ts";

/** Each mistake an editor can make, and the words that must answer it. */
const CASES: readonly {
  readonly mistake: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly place: string;
  readonly says: RegExp;
}[] = [
  {
    mistake: "a missing title",
    files: { "2022/a.md": "---\nsection: tv\ndate: 2022\n---\nTexte" },
    place: "articles/2022/a.md:1:1",
    says: /il manque « title »\n.*title: "Titre de l’article"/,
  },
  {
    mistake: "an empty title",
    files: { "2022/a.md": '---\ntitle: ""\nsection: tv\ndate: 2022\n---\nTexte' },
    place: "articles/2022/a.md:2:8",
    says: /« title » est vide\n.*écrivez : title: "/,
  },
  {
    mistake: "an unknown section",
    files: { "2022/a.md": '---\ntitle: "T"\nsection: cultrue\ndate: 2022\n---\nTexte' },
    place: "articles/2022/a.md:3:10",
    says: /« section: cultrue » n’est pas dans _data\/sections\.yaml\n.*section: culture$/,
  },
  {
    mistake: "an unknown key",
    files: { "2022/a.md": article("Texte", ["tgas: [Turquie]"]) },
    place: "articles/2022/a.md:5:1",
    says: /la clé « tgas » n’existe pas\n.*« tags »/,
  },
  {
    mistake: "an unknown key in a figure",
    files: { "2022/a.md": article("Texte", ["figures:", "  - captoin: Une légende"]) },
    place: "articles/2022/a.md:6:5",
    says: /la clé « captoin » n’existe pas\n.*« caption »/,
  },
  {
    mistake: "a date that is none",
    files: { "2022/a.md": '---\ntitle: "T"\nsection: tv\ndate: 30 février\n---\nTexte' },
    place: "articles/2022/a.md:4:7",
    says: /30 février/,
  },
  {
    mistake: "a day that is not in the calendar",
    files: { "2022/a.md": '---\ntitle: "T"\nsection: tv\ndate: 2022-02-30\n---\nTexte' },
    place: "articles/2022/a.md:4:7",
    says: /2022-02-30/,
  },
  {
    mistake: "a Paris time that does not exist",
    files: { "2022/a.md": '---\ntitle: "T"\nsection: tv\ndate: 2026-03-29T02:30\n---\nTexte' },
    place: "articles/2022/a.md:4:7",
    says: /02:30[\s\S]*\+0[12]:00/,
  },
  {
    mistake: "a colon in an unquoted title",
    files: {
      "2022/a.md":
        "---\ntitle: Mossad : Ankara prêt à expulser\nsection: tv\ndate: 2022\n---\nTexte",
    },
    place: "articles/2022/a.md:2:8",
    says: /« : » doit être entre guillemets\n.*écrivez : title: "Mossad : Ankara prêt à expulser"$/,
  },
  {
    mistake: "a quotation mark that is never closed",
    files: { "2022/a.md": '---\ntitle: "Ankara\nsection: tv\ndate: 2022\n---\nTexte' },
    place: "articles/2022/a.md:2:8",
    says: /guillemet/,
  },
  {
    mistake: "a tabulation",
    files: { "2022/a.md": article("Texte", ["tags:", "\t- Turquie"]) },
    place: "articles/2022/a.md:6:1",
    says: /tabulation/,
  },
  {
    mistake: "a key written twice",
    files: { "2022/a.md": article("Texte", ["section: culture"]) },
    place: "articles/2022/a.md:5:1",
    says: /deux fois/,
  },
  {
    mistake: "a title in Markdown stars",
    files: { "2022/a.md": "---\ntitle: *Ankara*\nsection: tv\ndate: 2022\n---\nTexte" },
    place: "articles/2022/a.md:2:8",
    says: /renvoi YAML[\s\S]*guillemets/,
  },
  {
    mistake: "__proto__",
    files: { "2022/a.md": article("Texte", ["__proto__: { draft: true }"]) },
    place: "articles/2022/a.md:5:1",
    says: /« __proto__ » n’est pas admise/,
  },
  {
    mistake: "braces for a key",
    files: { "2022/a.md": article("Texte", ["{ a: b }: c"]) },
    place: "articles/2022/a.md:5:1",
    says: /ne peuvent pas servir de clé\n.*« clé: valeur »/,
  },
  {
    mistake: "no front matter",
    files: { "2022/a.md": "Un article sans en-tête" },
    place: "articles/2022/a.md:1:1",
    says: /doit commencer par une ligne « --- »/,
  },
  {
    mistake: "front matter never closed",
    files: { "2022/a.md": '---\ntitle: "T"\nUn texte' },
    place: "articles/2022/a.md:1:1",
    says: /jamais fermé/,
  },
  {
    mistake: "a file that is not UTF-8",
    files: { "2022/a.md": Buffer.from(article("L’été à Ankara").replace("é", "\u00e9"), "latin1") },
    place: "articles/2022/a.md:6:4",
    says: /pas en UTF-8/,
  },
  {
    mistake: "an empty file",
    files: { "2022/a.md": " \n" },
    place: "articles/2022/a.md:1:1",
    says: /est vide/,
  },
  {
    mistake: "a picture outside the archive",
    files: { "2022/a.md": article("![Alt](../../secret.png)") },
    place: "articles/2022/a.md:6:8",
    says: /hors du dossier des articles/,
  },
  {
    mistake: "a picture that is not there",
    files: { "2022/a.md": article("![Alt](./phto.jpg)"), "2022/photo.jpg": "" },
    place: "articles/2022/a.md:6:8",
    says: /« \.\/phto\.jpg » n’existe pas\n.*\.\/photo\.jpg/,
  },
  {
    mistake: "a lead picture that is not there",
    files: { "2022/a.md": article("Texte", ["figures:", "  - { src: ./absente.jpg, alt: A }"]) },
    place: "articles/2022/a.md:6:12",
    says: /« \.\/absente\.jpg » n’existe pas/,
  },
  {
    mistake: "a picture on another site",
    files: { "2022/a.md": article("![Alt](https://ailleurs.example/photo.jpg)") },
    place: "articles/2022/a.md:6:8",
    says: /sur un autre site/,
  },
  {
    mistake: "a pick that does not exist",
    files: {
      "2022/a.md": article("Texte", ["related: [2019/gaz-mediteranee]"]),
      "2019/gaz-mediterranee.md": article(),
    },
    place: "articles/2022/a.md:5:11",
    says: /il n’y a pas d’article « 2019\/gaz-mediteranee »\n.*2019\/gaz-mediterranee/,
  },
  {
    mistake: "a link to an article that does not exist",
    files: {
      "2022/a.md": article("Voir [le gaz](../2019/gas.md) ici."),
      "2019/gaz.md": article(),
    },
    place: "articles/2022/a.md:6:15",
    says: /« \.\.\/2019\/gas\.md », qui n’existe pas\n.*\.\.\/2019\/gaz\.md/,
  },
  {
    mistake: "« Lire aussi » with a path that does not exist",
    files: { "2022/a.md": article("Lire aussi : [Le gaz](../2019/gaz.md)") },
    place: "articles/2022/a.md:6:23",
    says: /erreur.*« \.\.\/2019\/gaz\.md », qui n’existe pas/,
  },
];

describe("bad input gets a clear French error at its place", () => {
  for (const { mistake, files, place, says } of CASES) {
    it(mistake, () => {
      const messages = told(files);
      assert.equal(messages.length, 1, messages.join("\n"));
      assert.ok(messages[0]?.startsWith(`${place} : erreur : `), messages[0]);
      assert.match(messages[0] ?? "", says);
    });
  }
});

describe("YAML that explodes", () => {
  it("is refused before it is unfolded", () => {
    const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (const [to, from] of ["ba", "cb", "dc", "ed", "fe", "gf", "hg", "ih"].map((pair) => [
      ...pair,
    ])) {
      bomb.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(", ")}]`);
    }
    const messages = told({ "2022/a.md": article("Texte", bomb) });
    assert.match(messages[0] ?? "", /a\.md:5:7 : erreur : « &a » est une ancre YAML/);
    assert.ok(messages.length < 100);
  });
});

describe("two articles for one address", () => {
  it("by case", () => {
    const [message] = told({ "2022/Ankara.md": article(), "2022/ankara.md": article() });
    assert.match(
      message ?? "",
      /ankara\.md:1:1 : erreur : cet article aurait la même adresse que articles\/2022\/Ankara\.md/,
    );
  });

  it("by Unicode normalisation", () => {
    const messages = told({
      "2022/\u00e9te\u0301.md": article(),
      "2022/e\u0301t\u00e9.md": article(),
    });
    assert.equal(messages.length, 1);
    assert.match(messages[0] ?? "", /la même adresse/);
  });

  it("by an alias that hides a page", () => {
    const messages = told({
      "2022/a.md": article(),
      "2022/b.md": article("Texte", ["aliases: [/articles/2022/a/]"]),
    });
    assert.equal(messages.length, 1);
    assert.match(
      messages[0] ?? "",
      /b\.md:5:11 : erreur : l’ancienne adresse \/articles\/2022\/a\/ est déjà celle de articles\/2022\/a\.md/,
    );
  });

  it("by an alias that would hide a page of the press", () => {
    for (const alias of [
      "/recherche/",
      "/",
      "/sujets/gaz/",
      "/feed.xml/x",
      "/../x",
      "/%2e%2e/x/",
      "https://x.fr/",
      "//x.fr/",
      "/%2Fx.fr/",
      "/a//x.fr/",
      "/%5Cx.fr/",
      "/a%0D%0ASet-Cookie: b/",
      "/con/",
      "/fin./",
    ]) {
      const [message] = told({ "2022/a.md": article("Texte", [`aliases: ["${alias}"]`]) });
      assert.match(message ?? "", /a\.md:5:11 : erreur : .* ne peut pas être une ancienne adresse/);
    }
  });
});

describe("nothing is lost", () => {
  it("tells all problems of all articles at once, in a fixed order", () => {
    const files = {
      "2022/b.md": article("![x](./x.png)\n\n[y](../2019/y.md)"),
      "2022/a.md": article("Texte", ["tgas: [x]", "dtae: 2022"]),
    };
    const messages = told(files);
    assert.deepEqual(
      messages.map((message) => message.split(" : ")[0]),
      [
        "articles/2022/a.md:5:1",
        "articles/2022/a.md:6:1",
        "articles/2022/b.md:6:6",
        "articles/2022/b.md:8:5",
      ],
    );
    const turned = Object.fromEntries(Object.entries(files).reverse());
    assert.deepEqual(told(turned), messages);
  });

  it("does not call an article missing whose own front matter is at fault", () => {
    const messages = told({
      "2022/a.md": article("[b](b.md)", ["related: [2022/b]"]),
      "2022/b.md": article("Texte", ["tgas: [x]"]),
    });
    assert.equal(messages.length, 1);
    assert.match(messages[0] ?? "", /b\.md:5:1/);
  });

  it("shows raw HTML as the text it is, with a warning at its place", () => {
    const files = { "2022/a.md": article('Un <b>mot</b>.\n\n<script>alert("x")</script>') };
    const body = edition(files).articles[0]?.body.parts.join("") ?? "";
    assert.match(body, /&lt;script&gt;/);
    assert.doesNotMatch(body, /<script|<b>/);
    const messages = told(files);
    assert.match(
      messages[0] ?? "",
      /a\.md:6:4 : attention : le HTML n’est pas admis : « <b>mot<\/b> »/,
    );
    assert.match(messages[1] ?? "", /a\.md:8:1 : attention/);
  });

  it("takes the link, not the words, of a link that would open a program of the reader’s", () => {
    for (const address of [
      "ms-msdt:/id",
      "search-ms:query=x",
      "blob:https://a.example/1",
      "sap://x",
    ]) {
      const files = { "2022/a.md": article(`Un [mot](${address}).`) };
      assert.match(bodyHtml(edition(files)), /<p>Un <span>mot<\/span>\.<\/p>/);
      assert.match(told(files).join(), /a\.md:6:10 : attention : .* ouvrirait un programme/);
    }
    for (const address of ["mailto:a@b.fr", "tel:+33199001234", "HTTPS://exemple.fr/"])
      assert.deepEqual(told({ "2022/a.md": article(`Un [mot](${address}).`) }), []);
  });

  it("takes the link, not the words, of a link into the site that leads nowhere", () => {
    const files = { "2022/a.md": article("Voir [la page](/nulle/part/).") };
    const body = edition(files).articles[0]?.body.parts.join("") ?? "";
    assert.match(body, /Voir <span>la page<\/span>\./);
    assert.match(told(files)[0] ?? "", /a\.md:6:16 : attention : le lien « \/nulle\/part\/ »/);
  });

  it("says when a note is never called", () => {
    const [message] = told({ "2022/a.md": article("Texte.\n\n[^1]: Une note.") });
    assert.match(message ?? "", /a\.md:8:1 : attention : la note \[\^1\]/);
  });

  it("names our keys where another tool’s are written, once for all of them", () => {
    const [message, ...others] = told({
      "2022/a.md": article("Texte.", [
        "rubrique: tv",
        "auteur: Anna",
        "chapo: Oui",
        "image: a.jpg",
      ]),
    });
    assert.deepEqual(others, []);
    assert.match(
      message ?? "",
      /a\.md:5:1 : erreur : les clés « rubrique », « auteur », « chapo » et « image ».*\n.*rubrique → section ; auteur → authors.*chapo → standfirst ; image → figures/,
    );
  });

  it("takes away, and tells by name, what nobody sees and YAML writes as an escape", () => {
    for (const [line, column] of [
      ['standfirst: "Un \\u202Echapô\\u200b"', 13],
      ['tags: ["Tur\\u202Equie\\u200B"]', 8],
      ['authors: ["An\\u202Ena\\u200B"]', 11],
      ['aliases: ["/vi\\u202Eeux/\\u200B"]', 11],
      ['figures: [{ src: a.jpg, alt: "Un\\u202Ee\\u200B" }]', 30],
    ] as const) {
      const files = { "2022/a.md": article("Texte", [line]), "2022/a.jpg": "" };
      const said = told(files).filter((message) => message.includes("invisible"));
      assert.equal(said.length, 1, line);
      assert.ok(said[0]?.startsWith(`articles/2022/a.md:5:${column} : attention : `), said[0]);
      assert.match(said[0] ?? "", /2 caractères invisibles \(U\+202E et U\+200B\)/);
      assert.doesNotMatch(JSON.stringify(edition(files).articles), /\u202E|\u200B/);
    }
    assert.deepEqual(
      told({
        "2022/a.md": article("Texte", ['standfirst: "Le mot *می\\u200Cخواهم* et 👩\\u200D🚀"']),
      }).filter((message) => message.includes("invisible")),
      [],
    );
  });

  it("takes away, and tells by name, what nobody sees and Markdown writes as an entity", () => {
    for (const body of [
      "Un m&#8238;ot.",
      "Un m&#x202e;ot.",
      "## Un m&#8238;ot",
      "| a | b |\n|---|---|\n| m&#8238;ot | b |",
      "Un [m&#8238;ot](https://exemple.fr/).",
      'Un [mot](https://exemple.fr/ "m&#8238;ot").',
      "Un [mot](https://exemple.fr/m&#8238;ot).",
      '![m&#8238;ot](a.jpg "m&#8238;ot")',
      "Une note[^1].\n\n[^1]: Un m&#8238;ot.",
    ]) {
      const files = { "2022/a.md": article(body), "2022/a.jpg": "" };
      assert.match(told(files).join("\n"), /a\.md:\d+:\d+ : attention : .*U\+202E/, body);
      assert.doesNotMatch(JSON.stringify(edition(files).articles), /\u202E|%E2%80%AE/, body);
    }
    for (const [entity, name] of [
      ["&rlm;", "200F"],
      ["&zwnj;", "200C"],
      ["&ZeroWidthSpace;", "200B"],
    ])
      assert.match(
        told({ "2022/a.md": article(`Un m${entity}ot.`) }).join(),
        new RegExp(`U\\+${name}`),
      );
    const persian = { "2022/a.md": article("Le mot *می&zwnj;خواهم* en persan.") };
    assert.ok(bodyHtml(edition(persian)).includes("می\u200Cخواهم"));
    assert.doesNotMatch(told(persian).join(), /invisible/);
  });

  it("refuses names that some system cannot hold, and shows those that nobody sees", () => {
    const first = (path: string) => told({ [path]: article() })[0] ?? "";
    assert.match(first("2022/nul.md"), /erreur : « nul » ne peut pas servir de nom : Windows/);
    assert.match(first("2022/titre..md"), /erreur : « titre\. » ne peut pas servir de nom/);
    assert.match(first("2022/a\u202Eb.md"), /contient « U\+202E »/);
    assert.match(first("2022/a\u200Bb.md"), /U\+200B/);
  });
});
