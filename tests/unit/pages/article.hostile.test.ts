import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { HtmlValidate } from "html-validate";
import { parse } from "parse5";
import { hasErrors } from "../../../src/desk/problem.ts";
import { tellProblems } from "../../../src/desk/tell-problems.ts";
import { render as articlePage } from "../../../src/pages/article.11ty.tsx";
import { elementsOf } from "../machines/reading.ts";
import { publication } from "../publication.ts";

/** How many articles are made up: a few hundred at each run of the tests, `ARTICLES=20000` for a night. */
const ARTICLES = Number(process.env.ARTICLES ?? 200);

const ATTACKS = [
  "<script>window.zzran=1</script>",
  "<img src=x onerror=zzran()>",
  "</script><script>zzran()</script>",
  '" onmouseover="zzran()',
  "<svg/onload=zzran()>",
  "[mot](javascript:zzran())",
  "[mot](JaVaScRiPt&colon;zzran())",
  "[mot](<java\nscript:zzran()>)",
  "[mot](data:text/html,<script>zzran()</script>)",
  "<javascript:zzran()>",
  "![mot](javascript:zzran())",
  "[mot]{onclick=zzran()}",
  "*mot*{lang=fr onclick=zzran()}",
  "<!-- mot",
  "]]>",
  "&lt;script&gt;zzran()&lt;/script&gt;",
  "{{ mot }}",
  "\u202emot\u202c",
];
const MARKDOWN = [
  "## ",
  "- ",
  "> ",
  "1. ",
  "\n\n",
  "\n",
  "**",
  "*",
  "`",
  "~~",
  "| a | b |\n|---|---|\n",
  "[^1]",
  "[^1]: ",
  "::: encadre\n",
  ":::\n",
  "```\n",
  "    ",
  "  \n",
  "---\n",
  "\u00a0",
  " ",
];
const WORDS = [
  "Ankara",
  "l’été",
  "« oui »",
  "1er",
  "XIXe",
  "10 %",
  "e\u0301te\u0301",
  "سلام",
  "https://exemple.fr/a_b",
  "a@b.fr",
  "Lire aussi : rien",
];

const body = fc
  .array(
    fc.oneof(
      fc.constantFrom(...ATTACKS),
      fc.constantFrom(...MARKDOWN),
      fc.constantFrom(...WORDS),
      fc.string({ unit: "grapheme", maxLength: 8 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(""));
const words = fc
  .array(fc.constantFrom(...ATTACKS, ...WORDS), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(" "));
const front = fc.record({
  title: words,
  standfirst: fc.option(words, { nil: undefined }),
  kicker: fc.option(words, { nil: undefined }),
  tags: fc.option(fc.array(words, { maxLength: 2 }), { nil: undefined }),
  key_points: fc.option(fc.array(words, { maxLength: 3 }), { nil: undefined }),
  credit: fc.option(words, { nil: undefined }),
});

const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: { "no-implicit-button-type": "off" },
});

/** The page of an article; nothing, when an editor is told in French why there is none. */
function pageOf(head: object, text: string): string | undefined {
  const lines = Object.entries({ ...head, section: "tv", date: "2022-02" })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const paper = publication({ "2022/a.md": `---\n${lines.join("\n")}\n---\n${text}\n` });
  const { edition } = paper;
  const { problems } = edition as typeof edition & { problems: Parameters<typeof hasErrors>[0] };
  const [item] = edition.articles;
  if (hasErrors(problems) || item === undefined) {
    assert.match(tellProblems(problems), /^articles\/2022\/a\.md:\d+:\d+ : (erreur|attention) : /);
    return undefined;
  }
  return articlePage({ made: { publication: paper, item } });
}

describe("an article of whatever bytes", () => {
  it("is told of, or is a page in which nothing of it runs", () => {
    let pages = 0;
    fc.assert(
      fc.property(front, body, (head, text) => {
        const html = pageOf(head, text);
        if (html === undefined) return;
        pages += 1;
        for (const { tagName, attrs, childNodes } of elementsOf(parse(html))) {
          for (const { name, value } of attrs) {
            assert.doesNotMatch(name, /^on/, `${tagName} ${name}`);
            if (/^(href|src|action|srcset|formaction)$/.test(name))
              assert.doesNotMatch(
                value.replace(/[\s\p{Cc}]/gu, ""),
                /^(javascript|data|vbscript):/i,
              );
          }
          assert.ok(
            !/^(svg|iframe|object|embed|base|form)$/.test(tagName) ||
              !/zzran/.test(JSON.stringify(attrs)),
          );
          if (tagName !== "script" || attrs.some(({ value }) => value === "application/ld+json"))
            continue;
          const code = childNodes.map((node) => ("value" in node ? node.value : "")).join("");
          assert.doesNotMatch(code, /zzran/);
        }
      }),
      { numRuns: ARTICLES },
    );
    assert.ok(pages > ARTICLES / 20, `${pages} articles were good`);
  });

  it("is HTML as the standard has it", () => {
    fc.assert(
      fc.property(front, body, (head, text) => {
        const html = pageOf(head, text);
        if (html === undefined) return;
        const { results } = validator.validateStringSync(html);
        const faults = results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`),
        );
        assert.deepEqual(faults, []);
      }),
      { numRuns: Math.ceil(ARTICLES / 4) },
    );
  });
});
