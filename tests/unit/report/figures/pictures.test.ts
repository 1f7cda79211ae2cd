import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pictureFigures } from "../../../../src/report/figures/pictures.ts";
import { article, edition } from "../../paper.ts";

describe("pictures and captions", () => {
  it("are counted, and what they lack is told at its place", () => {
    const { articles, pictures } = edition({
      "2022/a.md": article('Un.\n\n![](photo.jpg "Une légende")\n\n![](orne.jpg)', [
        'figures: [{ src: photo.jpg, alt: "Une frise", caption: "À la une", credit: "AFP photo" }]',
      ]),
      "2022/b.md": article("Un.", ['figures: [{ caption: "Une légende sans image" }]']),
      "2022/c.md": article("Un."),
      "2022/photo.jpg": "",
      "2022/orne.jpg": "",
    });
    const found = pictureFigures(articles, pictures);
    assert.deepEqual(
      [found.articles, found.pictured, found.pictures, found.captions],
      [3, 1, 3, 3],
    );
    const told = (list: typeof found.uncredited) =>
      list.map(({ article: { path }, figure, place }) => [
        path,
        figure.caption?.written,
        place?.line,
      ]);
    assert.deepEqual(told(found.uncredited).sort(), [
      ["2022/a", "Une légende", 9],
      ["2022/b", "Une légende sans image", undefined],
    ]);
    assert.deepEqual(told(found.undescribed), [["2022/a", "Une légende", 9]]);
    assert.deepEqual(told(found.decorative), [["2022/a", undefined, 11]]);
    assert.deepEqual(told(found.waiting), [["2022/b", "Une légende sans image", undefined]]);
  });
});
