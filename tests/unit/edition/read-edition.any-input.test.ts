import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseFragment } from "parse5";
import { article, edition } from "../paper.ts";

const PIECES = [
  "---\n",
  "title: ",
  "section: tv\n",
  "date: 2022\n",
  '"',
  ": ",
  "[",
  "]",
  "{",
  "}",
  "&a ",
  "*a",
  "- ",
  "\n",
  "\n\n",
  "# ",
  "```\n",
  ":::encadre ",
  ":::",
  "Lire aussi : ",
  "![x](p.png)",
  "![x](p.png 'y'){credit=z}",
  "[x](../a.md)",
  "[x](#y)",
  "[^1]",
  "[^1]: note",
  "| a | b |\n|---|---|\n",
  "<b>",
  "<!-- ",
  "<!--block 0-->",
  "\u202f«",
  "»",
  "https://exemple.fr/",
  "\t",
  "\\",
  "`",
  "**",
  "> ",
  "texte",
  "1. ",
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);

describe("whatever an editor writes", () => {
  it("is an article, or a problem with its place; never an exception", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { articles, problems } = edition({ "2022/a.md": text, "2022/p.png": "" });
        assert.ok(articles.length === 1 || problems.some(({ severity }) => severity === "error"));
        for (const { line, column } of problems) assert.ok(line >= 1 && column >= 1);
      }),
      { numRuns: 400 },
    );
  });

  it("in a body is never markup of its own, and never closes what is around it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { articles } = edition({ "2022/a.md": article(text), "2022/p.png": "" });
        const parts = articles[0]?.body.parts ?? [];
        const html = parts.map((part) => (typeof part === "string" ? part : "")).join("");
        assert.doesNotMatch(html, /<(script|style|iframe|b)[\s>]|<!--/);
        const { childNodes } = parseFragment(`<section>${html}</section>`);
        assert.equal(childNodes.length, 1);
      }),
      { numRuns: 400 },
    );
  });

  it("as bytes is read or told, never thrown at", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        assert.ok(edition({ "2022/a.md": bytes }).problems.length > 0);
      }),
    );
  });
});
