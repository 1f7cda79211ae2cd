import type { Page } from "playwright/test";
import { expect, test } from "../publication-under-test.ts";

const ADDRESS = "/articles/2025/inflation-indice-des-prix/";
const BARS = "Neuf années d’inflation en France";
const CURVE = "Une inflation qui baisse, des prix qui montent";

const chart = (page: Page, name: string) => page.getByRole("figure", { name });

test("a chart is a figure with a name and a table, and its drawing is silent", async ({
  watched: page,
}) => {
  await page.goto(ADDRESS);
  const figure = chart(page, BARS);
  await expect(figure.getByRole("table")).toBeHidden();
  await figure.getByText("Les chiffres, en tableau").press("Enter");
  await expect(figure.getByRole("row", { name: "2022 5,2 %" })).toBeVisible();
  expect(await figure.ariaSnapshot()).not.toMatch(/text: 2022/);
  await expect(figure).toContainText("Source : Insee");
});

test("bars are as long as their numbers, and say them", async ({ watched: page }) => {
  await page.goto(ADDRESS);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const rows = await chart(page, BARS)
      .locator(".chart-row")
      .evaluateAll((all) =>
        all.map((row) => ({
          number: Number.parseFloat((row.lastElementChild?.textContent ?? "").replace(",", ".")),
          length: row.querySelector("rect")?.getBoundingClientRect().width ?? 0,
          label: row.querySelector(".chart-label")?.getBoundingClientRect().width ?? 0,
        })),
      );
    expect(rows).toHaveLength(9);
    const longest = Math.max(...rows.map(({ length }) => length));
    expect(longest).toBeGreaterThan(width === 360 ? 180 : 400);
    for (const { number, length, label } of rows) {
      expect(Math.abs(length / longest - number / 5.2)).toBeLessThan(0.02);
      expect(label).toBeGreaterThan(20);
    }
  }
});

test("words of a curve keep their size and stay apart at any width", async ({ watched: page }) => {
  await page.goto(ADDRESS);
  for (const width of [320, 360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const faults = await chart(page, CURVE)
      .locator("text")
      .evaluateAll((all) => {
        const shown = all
          .filter((text) => text.checkVisibility() && text.getBoundingClientRect().width > 0)
          .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect(), text }));
        const small = shown.filter(
          ({ text }) => Number.parseFloat(getComputedStyle(text).fontSize) < 13,
        );
        const outside = shown.filter(({ box }) => box.left < 0 || box.right > innerWidth);
        const touching = shown.filter((one, index) =>
          shown
            .slice(index + 1)
            .some(
              (other) =>
                one.box.left < other.box.right &&
                other.box.left < one.box.right &&
                one.box.top + 3 < other.box.bottom &&
                other.box.top + 3 < one.box.bottom,
            ),
        );
        return [
          ...(shown.length < 6 ? ["too few words"] : []),
          ...small.map(({ words }) => `small: ${words}`),
          ...outside.map(({ words }) => `outside: ${words}`),
          ...touching.map(({ words }) => `touching: ${words}`),
        ];
      });
    expect(faults, `${width} px`).toEqual([]);
  }
});

test("on paper the table stands under the drawing, unfolded", async ({ watched: page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(ADDRESS);
  await expect(chart(page, BARS).getByRole("cell", { name: "5,2 %" })).toBeVisible();
  await expect(chart(page, BARS).getByText("Les chiffres, en tableau")).toBeHidden();
});
