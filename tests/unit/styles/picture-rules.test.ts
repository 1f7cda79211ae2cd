import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { focusClasses, pictureRules, toneClass } from "../../../src/styles/picture-rules.ts";
import { AA, contrast, parse } from "../../../src/styles/section-colours.ts";

const rules = pictureRules();
const has = (name: string) => assert.ok(rules.includes(`.${name}{`), name);

describe("the classes of pictures", () => {
  it("each have a rule, whatever the picture's colour and what must stay in view", () => {
    const digits = "0123456789abcdef";
    for (const r of digits) for (const g of digits) has(toneClass(`#${r}${g}${digits[15]}`));
    for (let share = 0; share <= 1; share += 0.01)
      for (const name of focusClasses([share, 1 - share]).split(" ")) has(name);
  });

  it("set a description in an ink that is legible on its tone", () => {
    const tones = [...rules.matchAll(/--tone:(#\w+);color:(#\w+)/g)];
    assert.equal(tones.length, 64);
    for (const [rule, tone = "", ink = ""] of tones)
      assert.ok(contrast(parse(tone), parse(ink)) >= AA, rule);
  });
});
