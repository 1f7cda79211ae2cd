import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import { PROJECT } from "../../../src/press/workspace.ts";
import {
  AA,
  contrast,
  legible,
  NIGHT,
  PAPER,
  parse,
  sectionColours,
} from "../../../src/styles/section-colours.ts";

const tokens = readFileSync(join(PROJECT, "src/styles/tokens.css"), "utf8");
const [paper = "", night = ""] = tokens.split("@media (prefers-color-scheme: dark)");

function token(theme: string, name: string): ReturnType<typeof parse> {
  const value = new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`).exec(theme)?.[1];
  assert.ok(value, `--${name} is no plain colour`);
  return parse(value);
}

describe("colours", () => {
  it("are mixed on the grounds that the tokens name", () => {
    assert.deepEqual(token(paper, "paper"), PAPER);
    assert.deepEqual(token(night, "paper"), NIGHT);
  });

  for (const [theme, css] of [
    ["on paper", paper],
    ["at night", night],
  ] as const) {
    for (const [ink, ground] of [
      ["ink", "paper"],
      ["ink", "plate"],
      ["ink-soft", "paper"],
      ["ink-soft", "plate"],
      ["link", "paper"],
      ["link", "plate"],
      ["section", "paper"],
      ["mark-ink", "mark"],
    ] as const) {
      it(`${ink} is legible on ${ground}, ${theme}`, () => {
        assert.ok(contrast(token(css, ink), token(css, ground)) >= AA);
      });
    }
  }

  it("of any section are legible in both themes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const accent = `#${number.toString(16).padStart(6, "0")}`;
        for (const ground of [PAPER, NIGHT]) {
          assert.ok(contrast(parse(legible(accent, ground)), ground) >= AA, accent);
        }
      }),
    );
  });

  it("are left alone when they are legible", () => {
    assert.equal(legible("#7a2e2e", PAPER), "#7a2e2e");
  });

  it("are measured as WCAG measures them", () => {
    assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
    assert.equal(contrast([119, 119, 119], [255, 255, 255]).toFixed(2), "4.48");
  });

  it("become one rule a section and a theme", () => {
    const css = sectionColours([
      { key: "tv", title: "TV", accent: "#7a2e2e", address: "/rubriques/tv/" },
      { key: "vide", title: "Sans couleur", address: "/rubriques/vide/" },
    ]);
    assert.match(css, /\[data-section="tv"\]\{--section:#7a2e2e\}@media/);
    assert.doesNotMatch(css, /vide/);
  });
});
