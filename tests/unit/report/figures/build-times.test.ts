import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { buildFigures } from "../../../../src/report/figures/build-times.ts";

const build = (phases: Record<string, number>) => ({
  at: "2026-11-24T06:00:00.000Z",
  articles: 1,
  pages: 1,
  phases: Object.entries(phases).map(([name, seconds]) => ({ name, seconds })),
});

describe("the times of builds, phase by phase", () => {
  it("are in the order of the work, whichever builds went through them", () => {
    const { phases, total } = buildFigures([
      build({ Lecture: 1, Pages: 5, Swap: 1 }),
      build({ Lecture: 3, Images: 2, Pages: 4, Navigateur: 9, Swap: 1 }),
      build({ Lecture: 2, Pages: 9, Swap: 1 }),
    ]);
    assert.deepEqual(
      phases.map(({ name }) => name),
      ["Lecture", "Images", "Pages", "Navigateur", "Swap"],
    );
    const [, images, pages] = phases;
    assert.deepEqual(images?.seconds, [undefined, 2, undefined]);
    assert.deepEqual([images?.last, images?.median], [undefined, 2]);
    assert.deepEqual([pages?.last, pages?.median, pages?.longest], [9, 5, 9]);
    assert.deepEqual(total.seconds, [7, 19, 12]);
  });

  it("are nothing before the first build", () => {
    assert.deepEqual(buildFigures([]).phases, []);
    assert.equal(buildFigures([]).total.median, 0);
  });
});
