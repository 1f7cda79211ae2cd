import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { renderToString } from "preact-render-to-string";
import { ArchiveMap } from "../../../src/components/ArchiveMap.tsx";
import { AA, contrast, parse } from "../../../src/styles/section-colours.ts";
import { dated } from "../edition/dated.ts";
import { edition, house } from "../paper.ts";
import { PALETTE } from "../publication.ts";

const sections = "tv: { title: TV, accent: '#ffee00' }\nculture: { title: Culture }\n";

function map(files: Record<string, string>): string {
  const paper = house({ sections });
  const { articles } = edition(files, undefined, paper);
  return renderToString(
    ArchiveMap({
      sections: [...paper.sections.values()],
      articles,
      relations: [["a", "b"]],
      orphans: new Set(["c"]),
      palette: PALETTE,
    }),
  );
}

describe("the map of the archive", () => {
  const svg = map({
    "a.md": dated("2022-02"),
    "b.md": dated("2024-05-06"),
    "c.md": dated("2023").replace("section: tv", "section: culture"),
  });

  it("shows every article once, the lone one as an empty circle, and their relation", () => {
    assert.equal(svg.match(/<circle/g)?.length, 3);
    assert.equal(svg.match(/class="s1 alone"/g)?.length, 1);
    assert.equal(svg.match(/class="relation"/g)?.length, 1);
  });

  it("has words that are legible by day and by night, whatever the accent of a section", () => {
    const [day = "", night = ""] = svg.split("prefers-color-scheme:dark");
    for (const [css, theme] of [
      [day, "day"],
      [night, "night"],
    ] as const) {
      const paper = /\.paper\{fill:(#\w+)/.exec(css)?.[1];
      const inks = [...css.matchAll(/\.(?:s\d|soft)\{fill:(#\w+)/g)].map(([, ink = ""]) => ink);
      assert.equal(paper, PALETTE.paper[theme]);
      assert.equal(inks.length, 3);
      for (const ink of inks)
        assert.ok(contrast(parse(ink), parse(PALETTE.paper[theme])) >= AA, ink);
    }
  });

  it("is a picture by itself: its style sheet has no sign that would be escaped", () => {
    const style = /<style>(.*?)<\/style>/s.exec(svg)?.[1] ?? "";
    assert.ok(style.length > 0);
    assert.doesNotMatch(style, /[<>&"]/);
  });
});
