import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { EDITORIAL_RULES } from "../../../src/desk/editorial-rules.ts";
import { article, edition, house, told } from "../paper.ts";

const PICTURE = { "2022/p.png": "" };
const figure = (words: string) => ({
  ...PICTURE,
  "2022/a.md": article("Texte", [`figures: [{ src: p.png${words} }]`]),
});
const inBody = (body: string, lines: readonly string[] = []) => ({
  ...PICTURE,
  "2022/a.md": article(body, lines),
});

describe("the words of a picture", () => {
  for (const [what, files, says] of [
    [
      "that repeat its caption, typography aside",
      inBody('![L\'été à Izmir](p.png "L’été, à Izmir."){credit=AFP}'),
      /a\.md:6:\d+ : attention : la description de l’image répète sa légende.*\(règle alt-caption\)/,
    ],
    [
      "that repeat its caption, at the head",
      figure(', alt: "Le port", caption: "Le port", credit: AFP'),
      /a\.md:5:30 : attention : .*\(règle alt-caption\)/,
    ],
    [
      "that say that it is one",
      inBody("![Photo d’un port](p.png)"),
      /« Photo d’ » : les lecteurs d’écran.*\(règle alt-opening\)/,
    ],
    [
      "that are lacking at the head",
      figure(""),
      /a\.md:5:\d+ : attention : .*pas de description.*\(règle alt-missing\)\n.*alt: ""/,
    ],
    [
      "that call it decorative while its caption says otherwise",
      inBody('![](p.png "Le port"){credit=AFP}'),
      /a une légende, mais pas de description.*\(règle alt-missing\)/,
    ],
  ] as const) {
    it(`are told: ${what}`, () => {
      const messages = told(files);
      assert.equal(messages.length, 1, messages.join("\n"));
      assert.match(messages[0] ?? "", says);
    });
  }

  it("are well when they describe it, or say that it is decorative and nothing belies it", () => {
    assert.deepEqual(told(inBody('![Des grues](p.png "Le port"){credit=AFP}')), []);
    assert.deepEqual(told(inBody("![](p.png)")), []);
    assert.deepEqual(told(figure(', alt: ""')), []);
    assert.deepEqual(told(figure(', alt: "Photographe de presse à Izmir"')), []);
  });
});

describe("spellings of one subject", () => {
  const tags = (...written: string[]) => article("T", [`tags: [${written.join(", ")}]`]);
  const FILES = {
    "2020/a.md": tags("Gaz", "Élections"),
    "2021/b.md": tags("Mer", "Elections"),
    "2022/c.md": tags("Élections"),
    "2023/d.md": tags("Elections", "Mer", "L'Iran", "L’Iran"),
    "2024/e.md": tags("Élections"),
  };

  it("are told once, where the rarer is first written, with the other and an article that has it", () => {
    const messages = told(FILES);
    assert.equal(messages.length, 1, messages.join("\n"));
    assert.match(
      messages[0] ?? "",
      /2021\/b\.md:5:13 : attention : le sujet « Elections » s’écrit « Élections » dans articles\/2020\/a\.md.*\(règle tag-spelling\)\n.*écrivez : Élections$/,
    );
  });

  it("do not depend on the order in which files are read", () => {
    assert.deepEqual(told(Object.fromEntries(Object.entries(FILES).reverse())), told(FILES));
  });

  it("are each told", () => {
    const messages = told({ ...FILES, "2025/f.md": tags("élections") });
    assert.deepEqual(
      messages.map((message) => message.split(":")[0]),
      ["articles/2021/b.md", "articles/2025/f.md"],
    );
  });
});

describe("an editorial rule", () => {
  it("is lifted by the article that gives a reason", () => {
    const body = '![Le port](p.png "Le port"){credit=AFP}';
    assert.deepEqual(told(inBody(body, ['checks: { alt-caption: "un seul mot suffit" }'])), []);
    assert.match(told(inBody(body)).join(), /règle alt-caption/);
  });

  it("that is lifted where nothing breaks it is told: it would hide the next slip", () => {
    const [first = "", ...others] = told(
      inBody("Texte.", ['checks: { alt-caption: "elle est partie" }']),
    );
    assert.match(first, /a\.md:5:24 : attention : la règle alt-caption est levée ici, et rien/);
    assert.deepEqual(others, []);
  });

  it("is lifted for a reason, which neither true nor false is", () => {
    for (const answer of ["true", "false", "Oui", "non", "0"]) {
      assert.match(
        told(inBody("Texte.", [`checks: { alt-caption: ${answer} }`])).join(),
        /a\.md:5:24 : erreur : « alt-caption » attend la raison.*\n.*alt-caption: "Pourquoi/,
      );
    }
    assert.match(
      told(inBody("Texte.", ["checks: { alt-caption: }"])).join(),
      /« alt-caption » est vide\n.*écrivez : alt-caption: "Pourquoi/,
    );
  });

  it("that does not exist is an error, with the one that was meant; so is one without reason", () => {
    const first = (line: string) => told(inBody("Texte", [line]))[0] ?? "";
    assert.match(
      first('checks: { alt-captions: "raison" }'),
      /a\.md:5:11 : erreur : la clé « alt-captions » n’existe pas\n.*« alt-caption »/,
    );
    assert.match(first("checks: { alt-caption: }"), /a\.md:5:\d+ : erreur : /);
    assert.match(first("checks: [alt-caption]"), /a\.md:5:9 : erreur : « checks » attend/);
  });
});

describe("the list of editorial rules", () => {
  const PICTURES = {
    "2022/photo.jpg": "",
    "2022/film.mp4": "",
    "2022/film.vtt": "",
    "2022/son.mp3": "",
    "2022/vide.mp3": new Uint8Array(),
  };

  const PAPER = house({ sources: "afp: { name: Agence France-Presse }\n" });
  /** A line of the front matter takes the place of the one that has its key. */
  const withLine = (line: string) => {
    const key = line.slice(0, line.indexOf(":"));
    const [head = "", ...others] = article("Texte.").split("\n---\n");
    const kept = head.split("\n").filter((one) => !one.startsWith(`${key}:`));
    return [[...kept, line].join("\n"), ...others].join("\n---\n");
  };

  for (const rule of EDITORIAL_RULES) {
    const { id, wrong, right } = rule;
    if ("seldom" in rule) continue; // held against history: tests/unit/press/desk/silent-changes.test.ts
    it(`tells the wrong example of ${id}, and not the right one`, () => {
      const inHead = /^[a-z]+: /.test(wrong);
      const rulesOf = (written: string) =>
        edition(
          {
            ...PICTURES,
            "2022/a.md": inHead ? withLine(written) : article(written),
            ...(wrong.startsWith("tags:")
              ? { "2021/b.md": article("T", [right]), "2020/c.md": article("T", [right]) }
              : {}),
          },
          undefined,
          PAPER,
        ).problems.map(({ rule: told }) => told);
      assert.deepEqual(rulesOf(wrong), [id]);
      assert.deepEqual(rulesOf(right), []);
    });
  }
});
