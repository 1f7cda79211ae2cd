import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mended } from "../../../../src/markdown/pasted/mended.ts";

/** What was pasted, and the Markdown that was meant; ⍽ is a no-break space, ␣ a thin one. */
const CASES: readonly (readonly [what: string, written: string, meant: string])[] = [
  ["a sign before a number", "+ 3 % en un an.", "\\+⍽3 % en un an."],
  ["a negative measure", "- 12 °C à Lyon.", "−⍽12 °C à Lyon."],
  ["signs on lines that follow", "+ 4 %\n+ 5 %", "\\+⍽4 %\\\n\\+⍽5 %"],
  ["a sign under words", "Texte.\n+ 3 points.", "Texte.\\\n\\+⍽3 points."],
  ["a list of percentages", "- 10 % de TVA ;\n- 20 %.", "- 10 % de TVA ;\n- 20 %."],
  ["a comparison", "> 10 % des voix", "\\>⍽10 % des voix"],
  [
    "a quotation that begins with a number",
    "> 10 000 personnes.\n> Pas plus.",
    "> 10 000 personnes.\n> Pas plus.",
  ],
  [
    "the note of an asterisk",
    "Anna* parle.\n\n* Le nom a changé.",
    "Anna* parle.\n\n\\*⍽Le nom a changé.",
  ],
  ["a list of asterisks", "* un\n* deux", "* un\n* deux"],
  ["no-break spaces after marks", "#⍽Titre\n\n1)␣un\n2)␣deux", "# Titre\n\n1) un\n2) deux"],
  ["long dashes under a head", "| A | B |\n|—|–|\n| 1 | 2 |", "| A | B |\n|---|---|\n| 1 | 2 |"],
  ["a rule under a paragraph", "Une phrase.\n---\nSuite.", "Une phrase.\n***\nSuite."],
  ["a title that is underlined", "Titre\n---\nSuite.", "Titre\n---\nSuite."],
  ["a rule under a list", "- un.\n---", "- un.\n---"],
  ["a remark in brackets", "[Ndlr]: Précision", "\\[Ndlr]: Précision"],
  ["an address that is called", "[x][1]\n\n[1]: https://a.fr", "[x][1]\n\n[1]: https://a.fr"],
  [
    "an address that is not",
    "x\n\n[1]: https://a.fr",
    "x\n\n[1]: https://a.fr\n\n\\[1]: https://a.fr",
  ],
  ["bullets of a word processor", "•\tun\n•\tdeux", "- un\n- deux"],
  ["bullets of two kinds", "• un\n▪ deux\n▪ trois", "• un\n* deux\n* trois"],
  ["« o » before a tabulation", "o\tun\no\tdeux", "- un\n- deux"],
  ["turns of a dialogue", "— Oui.\n— Non.", "— Oui.\\\n— Non."],
  [
    "letters and figures",
    "a) un\nb) deux\n\n1/ un\n2/ deux",
    "a) un\\\nb) deux\n\n1/ un\\\n2/ deux",
  ],
  ["a question in bold", "**Et après ?**\nNous verrons.", "**Et après ?**\\\nNous verrons."],
  ["a paragraph with a retreat", "    Le maire a parlé hier soir.", "Le maire a parlé hier soir."],
  ["code with a retreat", "    npm run press\n    cd dist", "    npm run press\n    cd dist"],
  ["a retreat in a list", "- un\n\n    La suite du point.", "- un\n\n    La suite du point."],
  ["anything in a code block", "```\n+ 3 %\n• a\n• b\n```", "```\n+ 3 %\n• a\n• b\n```"],
];

const spaced = (text: string) => text.replaceAll("⍽", "\u00A0").replaceAll("␣", "\u202F");

describe("a pasted body becomes the Markdown that was meant", () => {
  for (const [what, written, meant] of CASES) {
    it(what, () => {
      assert.equal(mended(spaced(written)), spaced(meant));
    });
  }

  it("and is as it was, once it is that Markdown", () => {
    for (const [what, , meant] of CASES) {
      if (what === "an address that is not") continue; // what is at the foot calls it no more
      assert.equal(mended(spaced(meant)), spaced(meant), what);
    }
  });
});
