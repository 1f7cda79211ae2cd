import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { PlayerFigure } from "../../../src/components/PlayerFigure.tsx";
import { publication } from "../publication.ts";

/** The film's element, its poster made in some widths. */
function film(...widths: readonly number[]): string {
  const webp = widths.map((width) => ({ address: `/images/x-${width}.webp`, width }));
  const set = { width: 1600, height: 900, fallback: "/images/x.jpeg", avif: [], webp };
  const paper = {
    ...publication({}, { site: "name: Essai\nurl: https://essai.example/journal/\n" }),
    pictures: new Map([["2022/affiche.jpg", set]]),
  };
  const player = {
    medium: "video",
    file: "2022/le port.mp4",
    title: "Le port",
    poster: "2022/affiche.jpg",
  } as const;
  const html = renderToString(h(PlayerFigure, { publication: paper, player }));
  return /<video[^>]*>/.exec(html)?.[0] ?? "";
}

describe("a film's poster", () => {
  it("is sharp on any screen, and no larger than a film is shown", () => {
    assert.match(film(360, 720, 1080, 1600), / poster="\/journal\/images\/x-720\.webp"/);
    assert.match(film(360, 720, 960), / poster="\/journal\/images\/x-960\.webp"/);
  });

  it("is the file that all browsers read when no other is small enough", () => {
    assert.match(film(1080, 1600), / poster="\/journal\/images\/x\.jpeg"/);
  });

  it("gives the film its shape before anything is fetched", () => {
    assert.match(film(360), / width="1600" height="900" style="aspect-ratio:1600 \/ 900;?"/);
  });
});
