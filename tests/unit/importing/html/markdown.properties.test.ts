import { describe, it } from "node:test";
import fc from "fast-check";
import { fold } from "../../../../src/french/fold.ts";
import { draftFromHtml } from "../../../../src/importing/html/draft-from-html.ts";
import { escapeHtml } from "../../../../src/importing/html/escape.ts";
import { readHtml } from "../../../../src/importing/html/read-html.ts";
import { writeArticle } from "../../../../src/importing/write-article.ts";
import { edition, house } from "../../paper.ts";
import { lostWords } from "../lost-words.ts";

const context = { house: house(), today: "2026-11-28" };

const words = fc.constantFrom(
  ...["mot", "l’été", "1. point", "- tiret", "# dièse", "*étoile*", "_bas_", "[crochet](x)", "<b>"],
  ...[
    ":::",
    "a_b",
    "R&D",
    "> chevron",
    "`code`",
    "| barre",
    "{credit=x}",
    " ",
    "  ",
    "~~x~~",
    "+ 3 %",
    "\\",
  ],
);
const text = fc
  .array(words, { minLength: 1, maxLength: 4 })
  .map((all) => escapeHtml(` ${all.join(" ")} `));
const { tree } = fc.letrec<{ tree: string; inline: string; block: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc
      .tuple(
        fc.constantFrom(
          "b",
          "em",
          "i",
          "strong",
          "span",
          "u",
          "sup",
          "code",
          "q",
          "a href='https://x.fr'",
        ),
        fc.array(tie("inline"), { maxLength: 3 }),
      )
      .map(([tag, inner]) => `<${tag}>${inner.join("")}</${tag.replace(/ .*/, "")}>`),
    fc.constantFrom("<br>", "<br><br>", "<img src='a.jpg' alt='Un navire'>", "&nbsp;"),
  ),
  block: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc
      .tuple(
        fc.constantFrom("p", "h1", "h2", "h4", "figcaption", "pre", "div"),
        fc.array(tie("inline"), { maxLength: 4 }),
      )
      .map(([tag, inner]) => `<${tag}>${inner.join("")}</${tag}>`),
    fc
      .array(fc.oneof(tie("inline"), tie("block")), { maxLength: 3 })
      .map((all) => `<ul>${all.map((one) => `<li>${one}</li>`).join("")}</ul>`),
    fc
      .array(tie("inline"), { maxLength: 4 })
      .map(
        (all) =>
          `<table><tr>${all.map((one) => `<td>${one}</td>`).join("")}</tr><tr><td>fin</td></tr></table>`,
      ),
    fc
      .array(tie("block"), { maxLength: 3 })
      .map((all) => `<blockquote>${all.join("")}</blockquote>`),
    fc.array(tie("block"), { maxLength: 3 }).map((all) => `<figure>${all.join("")}</figure>`),
    fc.array(tie("block"), { maxLength: 3 }).map((all) => `<nav>${all.join("")}</nav>`),
  ),
  tree: fc
    .array(fc.oneof(tie("block"), tie("inline")), { minLength: 1, maxLength: 5 })
    .map((all) => all.join("\n")),
}));

/** The words of HTML as a reader would take them down, whatever it is made of. */
function plain(html: string): string {
  return fold(
    html
      .replace(/<img[^>]*>/g, " ")
      .replace(/<\/?(?:p|h\d|li|td|tr|div|br|figcaption|pre|blockquote)\b[^>]*>/g, " ")
      .replace(/<[^>]+>/g, "")
      .replace(/&nbsp;/g, " ")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&")
      .normalize("NFKC"),
  );
}

describe("HTML, whatever it is", () => {
  it("becomes an article that loses no word and that the press reads without an error", () => {
    fc.assert(
      fc.property(tree, (html) => {
        const page = readHtml(html, "Europe/Paris");
        const draft = draftFromHtml(page, "un fichier", (source) => `./${source}`, context);
        const file = writeArticle(draft);
        const { problems } = edition({ "2026/x.md": file, "2026/a.jpg": new Uint8Array() });
        const errors = problems.filter(({ severity }) => severity === "error");
        const told = [file, ...draft.dropped.map((one) => one.words)].join("\n");
        const lost = lostWords(plain(html), fold(told.normalize("NFKC").replaceAll("\\", "")));
        if (errors.length > 0 || lost !== "")
          throw new Error(`${lost} ${errors[0]?.message ?? ""}\n${file}`);
      }),
      { numRuns: 250 },
    );
  });
});
