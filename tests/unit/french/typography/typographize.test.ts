import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { DEFAULT_STYLE } from "../../../../src/french/typography/house-style.ts";
import { RULES } from "../../../../src/french/typography/rules.ts";
import { typographize } from "../../../../src/french/typography/typographize.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures");

/** Visible names for the characters that cannot be seen. */
const reveal = (text: string): string =>
  text.replaceAll("\u00A0", "⍽").replaceAll("\u202F", "␣").replaceAll("\n", "⏎");
const conceal = (text: string): string =>
  text.replaceAll("⍽", "\u00A0").replaceAll("␣", "\u202F").replaceAll("⏎", "\n");
const typeset = (visible: string, style = DEFAULT_STYLE): string =>
  reveal(typographize(conceal(visible), style));

interface Case {
  readonly heading: string;
  readonly typed: string;
  readonly printed: string;
}

/** Reads the table of cases; a block it does not understand is an error. */
function readCases(file: string): readonly Case[] {
  const cases: Case[] = [];
  let heading = "";
  for (const block of readFileSync(file, "utf8").split(/\n{2,}/)) {
    const lines = block.trim().split("\n");
    const [first = "", dot, printed] = lines;
    if (first.startsWith("# ")) heading = first.slice(2);
    else if (heading === "" || first === "") continue;
    else if (lines.length === 1 && first.startsWith("= ")) {
      cases.push({ heading, typed: first.slice(2), printed: first.slice(2) });
    } else if (lines.length === 3 && dot === "." && printed !== undefined) {
      cases.push({ heading, typed: first, printed });
    } else throw new Error(`Not a case: ${block}`);
  }
  return cases;
}

const cases = readCases(join(FIXTURES, "typography-cases.txt"));

describe("the table of cases", () => {
  it("has several hundred of them", () => {
    assert.ok(cases.length > 500, `${cases.length}`);
  });

  for (const heading of new Set(cases.map((one) => one.heading))) {
    describe(heading, () => {
      for (const { typed, printed } of cases.filter((one) => one.heading === heading)) {
        it(typed === printed ? `${typed} (unchanged)` : `${typed} → ${printed}`, () => {
          assert.equal(typeset(typed), printed);
          assert.equal(typeset(printed), printed, "twice is once");
        });
      }
    });
  }
});

describe("the rules", () => {
  it("have a name of their own", () => {
    assert.equal(new Set(RULES.map((rule) => rule.name)).size, RULES.length);
  });

  for (const { name, example } of RULES) {
    it(`${name}: its example is true`, () => {
      const [typed, printed] = example;
      assert.equal(typeset(typed), printed);
      assert.notEqual(typed, printed);
    });
  }
});

describe("the house's choices", () => {
  it("sets U+202F inside guillemets", () => {
    const thin = { guillemets: "thin" } as const;
    assert.equal(typeset('"Il a dit : "non" hier"', thin), "«␣Il a dit⍽: “non” hier␣»");
    assert.equal(typeset("«⍽mot⍽»", thin), "«␣mot␣»");
    assert.equal(typeset("«␣mot␣»", thin), "«␣mot␣»");
  });

  it("sets guillemets inside guillemets", () => {
    const nested = { guillemets: "nbsp", nestedQuotes: "guillemets" } as const;
    assert.equal(typeset('"Il a dit "non" hier"', nested), "«⍽Il a dit «⍽non⍽» hier⍽»");
  });

  it("sets long dashes around asides", () => {
    const long = { guillemets: "nbsp", asides: "em" } as const;
    assert.equal(typeset("Le ministre - hier -- a dit", long), "Le ministre —⍽hier⍽— a dit");
    assert.equal(typeset("Il viendra – ou pas", long), "Il viendra⍽— ou pas");
  });
});

interface PublicCase {
  readonly suite: string;
  readonly rule: string;
  readonly input: string;
  readonly expected: string;
}

const NEVER_INSERTS = "the suite never inserts a missing space, the house does";
const ISOLATED = "the suite runs one rule alone, the house all of them";
const SPACED_TIMES = "« 5 x 3 » keeps the spaces it was typed with, « 4x3 » has none";
const NUMERO = "« n° » keeps its sign, and superscripts are the page's business";
const ORDINALS = "the house shortens ordinals (1re, 2e), and superscripts are the page's business";

/** Pairs of the public suites that contradict the house style, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "This is a time: 2\"44'.": NEVER_INSERTS,
  "Am I an ellipsis?": NEVER_INSERTS,
  "This text in which there is a quote: I'm SUPERMAN.": NEVER_INSERTS,
  "Here is a crying smiley: :'(": NEVER_INSERTS,
  "Here is a calcul: 99x122.21": NEVER_INSERTS,
  "Here is a calcul: 99 x 122.21": NEVER_INSERTS,
  "Here is a calcul: 99 1212,32 x 122.21": NEVER_INSERTS,
  "Qu'est ce que l'univers ?": ISOLATED,
  "Superman,you're my hero": ISOLATED,
  "Superman ,you're my hero": ISOLATED,
  "Superman  ,  you're my hero": ISOLATED,
  "2 x 5 doit être corrigé, et 2 h aussi.": SPACED_TIMES,
  "Un poster en 4x3.": SPACED_TIMES,
  "Elle porte le n°3.": NUMERO,
  "pour la 150e fois (ok, la 1ere)": ORDINALS,
  "Si je double le 2ème, je deviens 1er.": ORDINALS,
  "Il compta jusqu'à trois 'Missisipi' puis dit : “Tu devrais 'danser', maintenant”.":
    "the suite leaves the second quotation between single quotes half done",
  "Seule 1,7 million de personnes": "a number never leaves its millions",
  "599$, donc 599 €": "a unit is parted from its number even where it was glued",
  "Il couru 23''4'.": "minutes and seconds are left as typed",
};

const publicCases: readonly PublicCase[] = JSON.parse(
  readFileSync(join(FIXTURES, "typography-public.json"), "utf8"),
).cases;

/** Some pairs are HTML: entities become characters; tags the function knows how to step over. */
function decode(html: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&nbsp;": "\u00A0",
    "&ldquo;": "“",
    "&rdquo;": "”",
    "&eacute;": "é",
    "&lt;": "<",
    "&gt;": ">",
    "&amp;": "&",
  };
  return html.replace(/&[a-z]+;/g, (entity) => entities[entity] ?? entity);
}

const folded = (text: string): string => text.replaceAll("\u202F", "\u00A0");

describe("public suites of French typography", () => {
  it("has them all, and few exceptions", () => {
    assert.equal(publicCases.length, 101);
    assert.ok(Object.keys(EXCEPTIONS).length <= 20);
    for (const input of Object.keys(EXCEPTIONS)) {
      assert.ok(
        publicCases.some((one) => one.input === input),
        `no such case: ${input}`,
      );
    }
  });

  for (const { suite, rule, input, expected } of publicCases) {
    const reason = EXCEPTIONS[input];
    it(`${suite}, ${rule}: ${input}${reason === undefined ? "" : ` (exception: ${reason})`}`, () => {
      const printed = typographize(decode(input));
      assert.equal(typographize(printed), printed, "twice is once");
      if (reason === undefined) assert.equal(folded(printed), folded(expected));
      else assert.notEqual(folded(printed), folded(expected), "no longer an exception");
    });
  }
});
