import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { applyMends, quietMends } from "../../../src/desk/apply-mends.ts";
import { tellMends } from "../../../src/desk/tell-mends.ts";
import { article, edition } from "../paper.ts";

const FILE = "articles/2022/a.md";

/** What `--fix` makes of an article, by what is told of it. */
function fixed(text: string, others: Readonly<Record<string, string>> = {}): string {
  const { problems } = edition({ "2022/a.md": text, ...others });
  const mends = problems.flatMap((problem) => problem.mends ?? []);
  return applyMends(text, [...mends.filter(({ file }) => file === FILE), ...quietMends(text, FILE)])
    .text;
}

describe("what mends itself", () => {
  for (const [what, written, meant] of [
    ["a heading glued to its marks", article("Texte.\n\n##Suite\n\nTexte."), /\n## Suite\n/],
    [
      "a box that nothing closes",
      article(":::encadre Note\n\nTexte.\n"),
      /:::encadre Note\n\nTexte\.\n:::\n$/,
    ],
    ["a longer box", article("::::encadre Note\nTexte."), /Texte\.\n::::\n$/],
    ["a key of French habit", article("T").replace("title:", "titre:"), /\ntitle: "Un titre"\n/],
    ["a key with a slip", article("T", ["standfirts: Un chapô"]), /\nstandfirst: Un chapô\n/],
    [
      "a colon without quotation marks",
      article("T").replace('"Un titre"', "Gaza : la trêve"),
      /\ntitle: "Gaza : la trêve"\n/,
    ],
    ["curly quotation marks", article("T", ["kicker: “Asie”"]), /\nkicker: "Asie"\n/],
    ["a character that nobody sees", article("Un es\u200Bpa\u200Bce."), /\nUn espace\.$/],
    [
      "no-break spaces after marks and before colons",
      article("##\u00A0Suite\n\n-\u00A0un\n-\u00A0deux").replace("title:", "title\u00A0:"),
      /title: "Un titre"[\s\S]*\n## Suite\n\n- un\n- deux$/,
    ],
  ] as const) {
    it(`is mended: ${what}`, () => assert.match(fixed(written), meant));
  }

  it("spells a subject as most do, wherever it is written", () => {
    const tagged = (tags: string) => article("T", [`tags: ${tags}`]);
    const usual = { "2020/b.md": tagged("[Élections]"), "2021/c.md": tagged("[Élections]") };
    assert.match(fixed(tagged('[Mer, "Elections"]'), usual), /\ntags: \[Mer, "Élections"\]\n/);
  });

  it("leaves what was good, and what leaves a choice, byte for byte", () => {
    for (const text of [
      article("Texte.\r\n\r\n## Suite\r\n"),
      article("T", ["kicker: « Asie »"]), // a citation, or not
      article('Le "b"').replace('"Un titre"', 'Le "gaz" : fin'), // which quotation marks stay?
      article("`##Suite`\n\n```\n-\u00A0un\n```"),
      article("Un <b>mot</b>.\n\n:::encadre A\n\n:::exergue\n\nB"),
    ])
      assert.equal(fixed(text), text);
  });

  it("changes neither line ends nor any other line", () => {
    const text = article("Un.\n\n##Suite\n\nDeux.").replaceAll("\n", "\r\n");
    assert.equal(fixed(text), text.replace("##Suite", "## Suite"));
  });

  it("never changes a letter, a digit or their order, whatever it is given", () => {
    const piece = fc.constantFrom(
      ...[
        "##Suite",
        ":::encadre Note",
        "-\u00A0un",
        "Texte\u200B 1.",
        "> \u00A0a",
        "",
        ":::",
        "```",
      ],
    );
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
    fc.assert(
      fc.property(fc.array(piece), (lines) => {
        const text = article(lines.join("\n"));
        assert.equal(letters(fixed(text)), letters(text));
      }),
    );
  });

  it("is shown first, line by line", () => {
    const file = "a.md";
    const mend = { file, line: 2, column: 1, written: "##", meant: "## " };
    const { changes } = applyMends("Un\n##Suite\n", [
      mend,
      { ...mend, line: 3, written: "", meant: ":::" },
    ]);
    assert.equal(tellMends(file, changes), "a.md\n  2  - ##Suite\n     + ## Suite\n  3  + :::\n");
  });
});
