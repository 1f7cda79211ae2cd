import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { groundsOf } from "../../../src/styles/palette.ts";
import {
  AA,
  contrast,
  houseColours,
  legible,
  parse,
  sectionColours,
  withAccent,
} from "../../../src/styles/section-colours.ts";
import { PALETTE } from "../publication.ts";

const [DAY, NIGHT] = [groundsOf(PALETTE, "day"), groundsOf(PALETTE, "night")];

describe("colours", () => {
  it("of any section are legible in both themes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const accent = `#${number.toString(16).padStart(6, "0")}`;
        for (const grounds of [DAY, NIGHT]) {
          const made = parse(legible(accent, grounds));
          for (const ground of grounds) assert.ok(contrast(made, parse(ground)) >= AA, accent);
        }
      }),
    );
  });

  it("are left alone when they are legible", () => {
    assert.equal(legible("#7a2e2e", DAY), "#7a2e2e");
  });

  it("of a house take the place of ours, legible in both themes, and only where it says one", () => {
    assert.equal(withAccent(PALETTE, undefined), PALETTE);
    assert.equal(houseColours(undefined, PALETTE), "");
    const { section } = withAccent(PALETTE, "#005f73");
    assert.equal(section.day, "#005f73");
    for (const ground of NIGHT)
      assert.ok(contrast(parse(section.night), parse(ground)) >= AA, section.night);
    assert.match(
      houseColours("#005f73", { ...PALETTE, section }),
      /:root\{--link:light-dark\(#005f73,#[0-9a-f]{6}\);--section:light-dark/,
    );
  });

  it("are measured as WCAG measures them", () => {
    assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
    assert.equal(contrast([119, 119, 119], [255, 255, 255]).toFixed(2), "4.48");
  });

  it("become one rule a section, for both themes", () => {
    const css = sectionColours(
      [
        { key: "tv", title: "TV", accent: "#7a2e2e", address: "/rubriques/tv/" },
        { key: "vide", title: "Sans couleur", address: "/rubriques/vide/" },
      ],
      PALETTE,
    );
    assert.match(css, /\[data-section="tv"\]\{--section:light-dark\(#7a2e2e,#[0-9a-f]{6}\)\}/);
    assert.doesNotMatch(css, /vide/);
  });
});
