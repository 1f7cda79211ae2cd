import assert from "node:assert/strict";
import { readdirSync, truncateSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, it } from "node:test";
import * as fontkit from "fontkit";
import { DRAWN_CHARACTERS } from "../../../../src/french/drawn-characters.ts";
import { makeFonts } from "../../../../src/press/assets/make-fonts.ts";
import { temporaryFolder } from "../../newsroom/temporary-folder.ts";

const NARROW_NO_BREAK_SPACE = 0x202f;
const MINUS_OF_POWERS = 0x207b;

/** What the paper prints and a careless subset loses. */
const NEEDED = "œŒæÆçÉÈÀÙÏÔ«»“”’…–—€№×ğşİıĞŞčřžłøß°²³1ªº⁰⁴⁵⁶⁷⁸⁹₂≈≤";

/** Made by two presses at once, of which neither finds any. */
const cache = temporaryFolder();
const [fonts, others] = await Promise.all([makeFonts(cache), makeFonts(cache)]);

const opened = fonts.map(({ name, bytes, css }) => {
  const font = fontkit.create(Buffer.from(bytes));
  if (!("characterSet" in font)) throw new Error(`${name} is a collection`);
  return { name, css, font, has: new Set(font.characterSet) };
});
const isCaps = ({ name }: { readonly name: string }) => name.includes("caps");

describe("the fonts that readers get", () => {
  for (const { name, css, font, has } of opened.filter((face) => !isCaps(face))) {
    it(`${name} has the letters of French and of its borrowed names`, () => {
      assert.deepEqual(
        [...NEEDED].filter((letter) => !has.has(letter.codePointAt(0) ?? 0)),
        [],
      );
    });

    it(`${name} has old-style figures, and leaves small capitals to a file of their own`, () => {
      assert.ok(font.availableFeatures.includes("onum"), font.availableFeatures.join());
      assert.ok(!font.availableFeatures.includes("smcp"));
    });

    it(`${name} has U+202F, or leaves it to a face that has`, () => {
      if (has.has(NARROW_NO_BREAK_SPACE)) {
        const width = (code: number) => font.glyphForCodePoint(code).advanceWidth;
        assert.ok(width(NARROW_NO_BREAK_SPACE) > 0);
        assert.ok(width(NARROW_NO_BREAK_SPACE) < width(0xa0));
        return;
      }
      const family = /font-family:"([^"]+)";font-style:(\w+)/.exec(css);
      const lent = fonts.find(
        (other) =>
          other.css.includes(`font-family:"${family?.[1]}";font-style:${family?.[2]}`) &&
          /unicode-range:[^;]*U\+202F/.test(other.css),
      );
      assert.ok(lent, `no face lends its U+202F to ${name}`);
    });
  }

  it("draw together, in each style, all that editors are told they draw", () => {
    const drawn = (code: number) =>
      opened.filter((face) => !isCaps(face)).filter(({ has }) => has.has(code)).length;
    const lacking = [...DRAWN_CHARACTERS].filter(
      (letter) => drawn(letter.codePointAt(0) ?? 0) === 0,
    );
    assert.deepEqual(lacking, []);
  });

  it("draw the minus of 10⁻³⁴, the serif by the sans", () => {
    const sans = opened.find(({ name }) => name.startsWith("sans."));
    assert.ok(sans);
    assert.ok(sans.has.has(MINUS_OF_POWERS));
    assert.equal(sans.css.match(/unicode-range:[^;]*U\+207B/g)?.length, 2);
  });

  for (const { name, font, has } of opened.filter(isCaps)) {
    it(`${name} draws small capitals of all that is set in them`, () => {
      const set = name.startsWith("serif") ? "IVXLCDM" : "AFPÇavuşoğluÉŒœ";
      for (const letter of set) assert.ok(has.has(letter.codePointAt(0) ?? 0), letter);
      const plain = font.layout(set).glyphs;
      font.layout(set, ["c2sc", "smcp"]).glyphs.forEach(({ id }, index) => {
        assert.notEqual(id, plain[index]?.id, `${[...set][index]} has no small capital`);
      });
    });
  }

  it("are whole in the cache when two presses make them at once", async () => {
    assert.deepEqual(others, fonts);
    assert.deepEqual(await makeFonts(cache), fonts);
    assert.equal(readdirSync(cache).length, fonts.length);
  });

  it("are made again when a file of the cache was cut short", async () => {
    truncateSync(join(cache, readdirSync(cache)[0] ?? ""), 100);
    assert.deepEqual(await makeFonts(cache), fonts);
  });

  it("fetches ahead the roman and the sans, and nothing else", () => {
    assert.deepEqual(
      fonts.filter(({ first }) => first).map(({ name }) => name.split(".")[0]),
      ["serif", "sans"],
    );
  });
});

describe("the faces of a house of its own", () => {
  const { resolve } = createRequire(import.meta.url);
  const variable = resolve("source-serif-pro/WOFF2/VAR/SourceSerifVariable-Roman.ttf.woff2");
  const plain = resolve("source-serif-pro/WOFF2/TTF/SourceSerifPro-Regular.ttf.woff2");

  it("take the place of ours, of the family that it names alone", async () => {
    const made = await makeFonts(cache, { serif: { regular: variable } });
    const names = made.map(({ name }) => name.replace(/\..*/, ""));
    assert.deepEqual(names, ["serif", "sans", "sans-caps"]);
    assert.match(made[0]?.css ?? "", /"Press Serif";font-style:normal;font-weight:400 700;/);
    assert.deepEqual(made.map(({ first }) => first).slice(0, 2), [true, true]);
  });

  it("of one weight say so, and leave the signs of French to ours where they have not", async () => {
    const made = await makeFonts(cache, { sans: { regular: plain, bold: plain } });
    const own = made.filter(({ css }) => css.includes('"Press Sans"'));
    assert.deepEqual(
      own.map(({ css }) => /font-weight:([\d ]+)/.exec(css)?.[1]),
      ["400", "600 700", "400 700"],
    );
    const [, , signs] = own;
    assert.match(signs?.css ?? "", /unicode-range:U\+202F/);
    const font = fontkit.create(Buffer.from(signs?.bytes ?? []));
    assert.ok("characterSet" in font && font.characterSet.includes(NARROW_NO_BREAK_SPACE));
  });
});
