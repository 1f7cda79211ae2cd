import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Chart, ChartForm } from "../../../../src/article/chart.ts";
import { ChartDrawing } from "../../../../src/components/chart/ChartDrawing.tsx";
import { readWrittenDate } from "../../../../src/french/dates/written-date.ts";

function chart(
  form: ChartForm,
  labels: string[],
  columns: Record<string, (number | undefined)[]>,
): Chart {
  return {
    form,
    unit: "",
    rows: labels.map((label) => {
      const at = readWrittenDate(label)?.from;
      return at === undefined ? { label } : { label, at };
    }),
    series: Object.entries(columns).map(([name, numbers]) => ({
      name,
      values: numbers.map((number) =>
        number === undefined ? { written: "n. d." } : { written: String(number), number },
      ),
    })),
  };
}

const drawn = (...made: Parameters<typeof chart>) =>
  renderToString(h(ChartDrawing, { chart: chart(...made) }));
const all = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, found]) => found);

describe("the drawing of a chart", () => {
  it("is for the eye alone, and asks for no style of its own", () => {
    for (const form of ["barres", "courbe"] as const) {
      const html = drawn(form, ["2020", "2021"], { A: [1, 2], B: [3, undefined] });
      assert.match(html, /^<div class="chart-drawing" aria-hidden="true">/);
      assert.doesNotMatch(html, /style=|NaN|Infinity|undefined/);
    }
  });

  it("names every bar and tells its value", () => {
    const html = drawn("barres", ["Le nord", "Le sud"], { Navires: [50, undefined] });
    assert.deepEqual(all(html, /chart-label">([^<]*)/g), ["Le nord", "Le sud"]);
    assert.deepEqual(all(html, /chart-value[^>]*>([^<]*)/g), ["50", "n. d."]);
    assert.equal(all(html, /(<rect)/g).length, 1);
  });

  it("begins bars at zero, to the left of it for what is less", () => {
    const html = drawn("barres", ["A", "B"], { N: [-25, 75] });
    assert.deepEqual(all(html, /<rect x="([^"]*)"/g), ["0%", "25%"]);
    assert.deepEqual(all(html, /<rect[^>]* width="([^"]*)"/g), ["25%", "75%"]);
  });

  it("groups several columns under the name of their row", () => {
    const html = drawn("barres", ["2021"], { Achats: [1], Ventes: [2] });
    assert.deepEqual(all(html, /chart-group-label">([^<]*)/g), ["2021"]);
    assert.deepEqual(all(html, /chart-label">([^<]*)/g), ["Achats", "Ventes"]);
  });

  it("puts dates where they are in time, in their order", () => {
    const html = drawn("courbe", ["2020", "2010", "2000"], { N: [3, 2, 1] });
    const [path = ""] = all(html, /<path [^>]*d="([^"]*)"/g);
    const points = path
      .slice(1)
      .split("L")
      .map((point) => point.split(",").map(Number));
    assert.deepEqual(
      points.map(([x = 0]) => Math.round(x / 10)),
      [0, 50, 100],
    );
    assert.ok(
      points.every(([, y = 0], at) => at === 0 || y < (points[at - 1]?.[1] ?? 0)),
      path,
    );
  });

  it("breaks a curve where nothing is known, and shows a point that stands alone", () => {
    const html = drawn("courbe", ["a", "b", "c", "d", "e"], { N: [1, undefined, 3, undefined, 5] });
    assert.equal(all(html, /(<circle)/g).length, 3);
    const whole = drawn("courbe", ["a", "b", "c"], { N: [1, 2, 3] });
    assert.equal(all(whole, /(<circle)/g).length, 1);
  });

  it("names each curve at its end, none over another", () => {
    const html = drawn("courbe", ["2020", "2021"], {
      France: [1, 2],
      "Allemagne fédérale réunifiée": [1, 2],
      Italie: [1, 2.01],
    });
    const lines = [...html.matchAll(/<tspan x="\d+" y="(\d+)"[^>]*>([^<]*)/g)];
    assert.deepEqual(
      lines.map(([, , words]) => words).filter((words) => /\p{L}/u.test(words ?? "")),
      ["France", "Allemagne", "fédérale", "réunifiée", "Italie"],
    );
    const heights = lines.map(([, y]) => Number(y)).sort((a, b) => a - b);
    assert.ok(
      heights.every((y, at) => at === 0 || y - (heights[at - 1] ?? 0) >= 17),
      String(heights),
    );
  });

  it("writes the numbers that curves are read against in French", () => {
    const ticks = (numbers: number[]) =>
      all(drawn("courbe", ["a", "b"], { N: numbers }), /text-anchor="end">([^<]*)/g)
        .slice(0, -2)
        .map((label) => label?.replaceAll(/[\u00a0\u202f]/g, " "));
    assert.deepEqual(ticks([0, 30_000]), ["0", "10 000", "20 000", "30 000"]);
    assert.deepEqual(ticks([0, 1.5]), ["0", "0,5", "1,0", "1,5"]);
    assert.deepEqual(ticks([1e6, 4e6]), ["0", "1 M", "2 M", "3 M", "4 M"]);
    assert.deepEqual(ticks([-2, 2]), ["−2", "−1", "0", "1", "2"]);
    assert.ok(!ticks([100, 104]).includes("0"));
  });

  it("stands where all numbers are one, or zero", () => {
    for (const numbers of [
      [0, 0],
      [5, 5],
      [-5, -5],
    ]) {
      for (const form of ["barres", "courbe"] as const)
        assert.doesNotMatch(drawn(form, ["a", "b"], { N: numbers }), /NaN|Infinity/);
    }
  });

  it("keeps the names of rows apart, on a phone too", () => {
    const html = drawn(
      "courbe",
      ["Premier trimestre de 2020", "Deuxième trimestre de 2020", "Troisième trimestre de 2020"],
      { N: [1, 2, 3] },
    );
    const [, narrow = ""] = /chart-narrow">(.*?)<\/g>/.exec(html) ?? [];
    const heights = all(narrow, / y="(\d+)"/g);
    assert.equal(heights.length, 2);
    assert.notEqual(heights[0], heights[1]);
  });
});
