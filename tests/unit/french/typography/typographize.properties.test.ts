import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { DEFAULT_STYLE, type HouseStyle } from "../../../../src/french/typography/house-style.ts";
import { richSegments } from "../../../../src/french/typography/rich-segments.ts";
import { typesetPieces } from "../../../../src/french/typography/typeset.ts";
import { typographize } from "../../../../src/french/typography/typographize.ts";
import { HOSTILE } from "../fixtures/hostile-lines.ts";

const MARKS =
  "« » \" “ ” „ ' ’ ‘ ( ) [ ] , . ... … ; : ! ? - -- --- – — / @ = * _ # $ % € ° § & | \\";
const WORDS =
  "mot Mot été École l d qu etc A B. M. Mme Me Dupont Louis XIV siècle mars km h n° p. art. 1 2 10 000 12 500";
const OTHERS =
  "http://x.fr a@b.fr :) ;) ::1 C:\\ &nbsp; <b> </b> << >> <code> e\u0301 \uFFFC 😀 \uD83D";
const REPLACED = "x × er ème 2ème 1ère 1er 2nd XXIe IIème";
const SPACES = [" ", " ", " ", "  ", "\u00A0", "\u202F", "\u2009", "\n", "\n\n", ""];

const fragmentsOf = (...lists: readonly string[]) =>
  fc
    .array(fc.constantFrom(...lists.flatMap((list) => list.split(" ")), ...SPACES, ...SPACES), {
      maxLength: 16,
    })
    .map((parts) => parts.join(""));
const frenchish = fragmentsOf(MARKS, WORDS, OTHERS, REPLACED);
const anyText = fc.string({ unit: "binary", maxLength: 60 });
const style: fc.Arbitrary<HouseStyle> = fc.record({
  guillemets: fc.constantFrom("nbsp", "thin"),
  nestedQuotes: fc.constantFrom("english", "guillemets"),
  asides: fc.constantFrom("en", "em"),
});

describe("typographize, on whatever is typed", () => {
  it("twice is once, on French-looking texts in every style", () => {
    fc.assert(
      fc.property(frenchish, style, (text, chosen) => {
        const once = typographize(text, chosen);
        assert.equal(typographize(once, chosen), once);
      }),
      { numRuns: 20_000 },
    );
  });

  it("twice is once, on any Unicode string", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = typographize(text);
        assert.equal(typographize(once), once);
      }),
      { numRuns: 5_000 },
    );
  });

  it("ends on a line of 1 MB of each hostile kind, and keeps what it began with", () => {
    for (const [kind, piece] of Object.entries(HOSTILE)) {
      const line = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const typeset = typographize(line);
      // A rule that backtracks would never get here; one that loses text would be seen here.
      assert.ok(typeset.length > line.length / 2 || /^[\s.!'",-]*$/.test(piece), kind);
    }
  });

  const lettersAndDigits = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]/gu, "");

  it("neither loses, adds nor moves a letter or a digit where nothing is abbreviated", () => {
    fc.assert(
      fc.property(fragmentsOf(MARKS, WORDS, OTHERS), (text) => {
        assert.equal(lettersAndDigits(typographize(text)), lettersAndDigits(text));
      }),
      { numRuns: 20_000 },
    );
    fc.assert(
      fc.property(anyText, (text) => {
        assert.equal(lettersAndDigits(typographize(text)), lettersAndDigits(text));
      }),
      { numRuns: 5_000 },
    );
  });

  it("keeps line breaks", () => {
    const breaks = (text: string): number => text.split("\n").length;
    fc.assert(
      fc.property(frenchish, (text) => assert.equal(breaks(typographize(text)), breaks(text))),
      { numRuns: 5_000 },
    );
  });

  it("gives pieces the text they have together, and keeps what stands for something else", () => {
    // An address that runs over two pieces is hidden in two parts: no piece begins one here.
    const words = `${MARKS} ${WORDS}`.split(" ").filter((one) => !/[:;@\\=&/]/.test(one));
    const text = fragmentsOf(words.join(" "));
    const piece = fc.oneof(
      { weight: 3, arbitrary: fc.record({ text, hidden: fc.constant(false) }) },
      { weight: 1, arbitrary: fc.record({ text: frenchish, hidden: fc.constant(true) }) },
    );
    const once = [
      ["2 ", "000 210"], // a number is cut
      ["«", "« »”"], // two marks want the one space between them
    ].map((texts) => texts.map((one) => ({ text: one, hidden: false })));
    let several = 0;
    fc.assert(
      fc.property(fc.array(piece, { minLength: 3, maxLength: 6 }), (parts) => {
        const prose = parts.filter(({ hidden }) => !hidden).map((part) => part.text);
        const apart = typesetPieces(
          parts.map((part) => (part.hidden ? { text: part.text, standsFor: "" } : part)),
          DEFAULT_STYLE,
        );
        assert.equal(apart.length, parts.length);
        parts.forEach(({ text: own, hidden }, index) => {
          if (hidden) assert.equal(apart[index], own);
          else assert.equal(lettersAndDigits(apart[index] ?? ""), lettersAndDigits(own));
        });
        const shown = apart.filter((_, index) => parts[index]?.hidden === false).join("");
        const [together = ""] = typesetPieces([{ text: prose.join("") }], DEFAULT_STYLE);
        assert.equal(shown, together);
        if (prose.filter(Boolean).length > 1 && together !== prose.join("")) several += 1;
      }),
      { numRuns: 3_000, examples: once.map((parts): [typeof parts] => [parts]) },
    );
    assert.ok(several > 2_000, `${several} draws had several pieces to typeset`);
  });

  it("richSegments gives the whole text back", () => {
    fc.assert(
      fc.property(frenchish, (text) => {
        assert.equal(
          richSegments(text)
            .map((segment) => segment.text)
            .join(""),
          text,
        );
      }),
      { numRuns: 5_000 },
    );
  });
});
