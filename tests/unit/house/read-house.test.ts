import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { tellProblems } from "../../../src/desk/tell-problems.ts";
import { pictureFiles } from "../../../src/figures/picture-files.ts";
import { readHouse } from "../../../src/house/read-house.ts";
import { house } from "../paper.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** The house read with one file changed, beside the pictures of an archive. */
function read(changes: Record<string, string>, pictures: readonly string[] = [], borrowed = false) {
  const file = (name: string, standard: string) => ({
    file: `_data/${name}.yaml`,
    bytes: bytes(changes[name] ?? standard),
    borrowed,
  });
  return readHouse(
    {
      site: file("site", "name: Essai\nurl: https://essai.example/\n"),
      sections: file("sections", "tv: { title: TV }\n"),
      authors: file("authors", "redaction: { name: La rédaction }\n"),
      dossiers: file("dossiers", "gaz: { title: Le gaz }\n"),
      sources: file("sources", "afp: { name: AFP }\n"),
    },
    { files: pictureFiles(new Set(pictures)) },
  );
}

const told = (...args: Parameters<typeof read>) => tellProblems(read(...args).problems);

describe("the figure of a dossier", () => {
  const dossiers = (figure: string) => ({ dossiers: `gaz:\n  title: Le gaz\n  figure: ${figure}` });

  it("is kept whole, its picture published, its words typeset", () => {
    const { value: made, pictures } = read(
      dossiers('{ src: 2019/gaz.png, alt: "Une carte: la mer", caption: "The sea", lang: en }'),
      ["2019/gaz.png"],
    );
    const figure = made?.dossiers.get("gaz")?.figure;
    assert.equal(figure?.picture, "2019/gaz.png");
    assert.equal(figure?.alt.typeset, "Une carte\u00a0: la mer");
    assert.equal(figure?.caption?.lang, "en");
    assert.deepEqual(pictures, [
      { picture: "2019/gaz.png", file: "_data/dossiers.yaml", line: 3, column: 18 },
    ]);
  });

  it("is told of as an article's is, at its place, with what was meant", () => {
    assert.match(
      told(dossiers("{ src: 2019/gas.png }"), ["2019/gaz.png"]),
      /_data\/dossiers\.yaml:3:18 : erreur : l’image « 2019\/gas\.png » n’existe pas\n.*2019\/gaz\.png/,
    );
    assert.match(
      told(dossiers("{ captoin: La mer }")),
      /dossiers\.yaml:3:13 : erreur : la clé « captoin » n’existe pas\n.*« caption »/,
    );
    assert.match(told(dossiers("{ alt: La mer }")), /:3:\d+ : erreur : une figure a besoin/);
    assert.match(told(dossiers("photo.jpg")), /:3:11 : erreur : « figure » attend ici plusieurs/);
  });

  it("is left out when the file is the project's and the picture is not here", () => {
    const { value: made, problems } = read(dossiers("{ src: 2019/gaz.png }"), [], true);
    assert.deepEqual(problems, []);
    assert.equal(made?.dossiers.get("gaz")?.figure, undefined);
  });
});

describe("an author", () => {
  it("keeps all that the newsroom tells, a plain address called by its host", () => {
    const authors =
      'a: { name: A, role: "envoyée: Ankara", bio: B, email: a@x.fr, links: [https://www.x.fr/a, { name: M, url: https://m.fr/ }] }\n';
    assert.deepEqual(house({ authors }).authors.get("a"), {
      key: "a",
      name: "A",
      role: "envoyée\u00a0: Ankara",
      bio: "B",
      email: "a@x.fr",
      links: [
        { name: "x.fr", url: "https://www.x.fr/a" },
        { name: "M", url: "https://m.fr/" },
      ],
    });
  });

  it("is told of an address that is none, with how to write it", () => {
    assert.match(
      told({ authors: "a: { name: A, email: moi }\n" }),
      /adresse électronique\n.*email/,
    );
    for (const slip of ['"mailto:a@b.fr"', '"a@b.fr;c@d.fr"', '"<a@b.fr>"', "a@b.fr."]) {
      assert.match(told({ authors: `a: { name: A, email: ${slip} }\n` }), /adresse électronique/);
    }
    assert.equal(told({ authors: "a: { name: A, email: a.b+c@d-e.co.fr }\n" }), "");
    assert.match(
      told({ authors: "a: { name: A, links: [x.fr] }\n" }),
      /authors\.yaml:1:23 : erreur : « links » attend des adresses complètes.*\n.*links: \[https/,
    );
  });
});

describe("the sources", () => {
  it("have a name, but for the paper itself, which has its own", () => {
    assert.match(
      told({ sources: "afp: { rights: © AFP }\n" }),
      /sources\.yaml:1:6 : erreur : il manque « name »\n.*name: "AFP"/,
    );
    assert.equal(
      house({ sources: "maison: { rights: R }\n" }).sources.get("maison")?.name,
      "Essai",
    );
  });
});

describe("the paper's contact", () => {
  it("is an address that readers can write to", () => {
    assert.match(
      told({ site: "name: Essai\nurl: https://essai.example/\ncontact: la rédaction\n" }),
      /site\.yaml:3:10 : erreur : « contact » attend une adresse électronique\n.*redaction@/,
    );
  });
});

describe("two authors of one name", () => {
  it("are told where the second is, however it is written", () => {
    for (const name of ["Élie Dupont", "élie DUPONT", "E\u0301lie Dupont"])
      assert.match(
        told({ authors: `elie: { name: Élie Dupont }\ndupont:\n  name: ${name}\n` }),
        /authors\.yaml:3:9 : attention : .* est aussi le nom de « elie »/,
      );
    assert.equal(told({ authors: "elie: { name: Élie Dupont }\nluc: { name: Luc Dupont }\n" }), "");
  });
});
