import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { smallFigure } from "../../../src/figures/figure.ts";
import { article, edition } from "../paper.ts";

const PICTURES = { "carte.png": "", "detail.png": "", "nuit.png": "", "schema.svg": "" };

/** What is made of a figure at the head of an article. */
function written(figure: string) {
  const { articles, problems, pictures } = edition({
    ...PICTURES,
    "a.md": article("Un texte.", [`figures: [{ alt: "Une carte", ${figure} }]`]),
  });
  return {
    figure: articles[0]?.figures[0],
    errors: problems.filter(({ severity }) => severity === "error"),
    pictures: pictures.map(({ picture }) => picture),
  };
}

describe("a drawing with words", () => {
  it("shows itself in no small list, where nobody could read it", () => {
    const { figure } = written("src: ./carte.png, crop: false");
    assert.ok(figure);
    assert.equal(smallFigure(figure), undefined);
  });

  it("shows there the detail that its editor named, with nothing of the drawing's own frame", () => {
    const { figure, pictures } = written(
      "src: ./carte.png, crop: false, thumbnail: ./detail.png, focus: [0.1, 0.1]",
    );
    assert.ok(figure);
    assert.deepEqual(smallFigure(figure), { alt: figure.alt, picture: "detail.png" });
    assert.deepEqual(pictures, ["carte.png", "detail.png"]);
  });

  it("is an SVG, unless it is said", () => {
    assert.equal(written("src: ./schema.svg").figure?.uncut, true);
    assert.equal(written("src: ./carte.png").figure?.uncut, undefined);
  });

  it("has another drawing for the dark, or is turned by the page", () => {
    const named = written("src: ./carte.png, dark: ./nuit.png");
    assert.equal(named.figure?.dark, "nuit.png");
    assert.ok(named.pictures.includes("nuit.png"));
    assert.deepEqual(written("src: ./carte.png, dark: auto").pictures, ["carte.png"]);
  });

  it("tells a variant that is not there, where it is written", () => {
    const { errors } = written("src: ./carte.png, dark: ./nuits.png");
    assert.match(errors[0]?.message ?? "", /« .\/nuits.png » n’existe pas/);
    assert.match(errors[0]?.remedy ?? "", /nuit.png/);
  });

  it("may say so among the text", () => {
    const { articles } = edition({
      ...PICTURES,
      "a.md": article('![Une carte](carte.png "Le canal"){credit="Rotative" crop=false dark=auto}'),
    });
    const [figure] = articles[0]?.body.figures ?? [];
    assert.equal(figure?.uncut, true);
    assert.equal(figure?.dark, "auto");
  });
});
