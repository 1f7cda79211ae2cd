import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import * as fontkit from "fontkit";
import { makeFonts } from "../../../src/press/fonts.ts";
import { PROJECT } from "../../../src/press/workspace.ts";

const NARROW_NO_BREAK_SPACE = 0x202f;

/** What the paper prints and a careless subset loses. */
const NEEDED = "œŒæÆçÉÈÀÙÏÔ«»“”’…–—€№×ğşİıĞŞčřžłøß°²³1ªº";

const fonts = await makeFonts(join(PROJECT, ".cache/rotative/fonts"));

describe("the fonts that readers get", () => {
  for (const { name, bytes, css } of fonts) {
    const font = fontkit.create(Buffer.from(bytes));
    if (!("characterSet" in font)) throw new Error(`${name} is a collection`);
    const has = new Set(font.characterSet);

    it(`${name} has the letters of French and of its borrowed names`, () => {
      assert.deepEqual(
        [...NEEDED].filter((letter) => !has.has(letter.codePointAt(0) ?? 0)),
        [],
      );
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
          other.css.includes("unicode-range:U+202F"),
      );
      assert.ok(lent, `no face lends its U+202F to ${name}`);
    });

    if (name.includes("italic")) continue; // the paper sets no small capitals in italic
    it(`${name} keeps its small capitals and old-style figures`, () => {
      assert.ok(font.availableFeatures.includes("smcp"), font.availableFeatures.join());
      assert.ok(font.availableFeatures.includes("onum"));
    });
  }
});
