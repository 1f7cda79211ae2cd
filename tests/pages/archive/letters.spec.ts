import type { Page } from "playwright/test";
import { expect, manifest, test } from "../publication-under-test.ts";

const size = (page: Page) =>
  page.locator("html").evaluate((root) => Number.parseFloat(getComputedStyle(root).fontSize));
const sizes = (page: Page) => page.getByRole("group", { name: "Texte" }).getByRole("radio");

test("a reader makes the text larger, by keys too, and gives the choice back", async ({
  watched: page,
}) => {
  await page.goto(manifest.kinds.article ?? "");
  const usual = await size(page);
  await sizes(page).first().focus();
  const seen = [usual];
  for (let step = 1; step < (await sizes(page).count()); step++) {
    await page.keyboard.press("ArrowRight");
    seen.push(await size(page));
  }
  expect(seen).toEqual([...new Set(seen)].toSorted((a, b) => a - b));
  expect(seen.length).toBeGreaterThan(2);
  await sizes(page).first().check();
  expect(await size(page)).toBe(usual);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("the size stays, holds before the scripts have come, and adds to the browser's own", async ({
  page,
}) => {
  await page.goto("/");
  const usual = await size(page);
  await sizes(page).last().check();
  const larger = await size(page);
  await page.goto(manifest.kinds.article ?? "");
  await expect(sizes(page).last()).toBeChecked();
  await page.route("**/assets/*.js", (route) => route.abort());
  await page.reload();
  expect(await size(page)).toBe(larger);
  expect(larger).toBeGreaterThan(usual * 1.3);
  await expect(page.locator("#lettres"), "no dead control").toBeHidden();
});

test("on paper the text has the size of paper", async ({ watched: page }) => {
  await page.goto(manifest.kinds.article ?? "");
  await page.emulateMedia({ media: "print" });
  const usual = await size(page);
  await page.emulateMedia({ media: "screen" });
  await sizes(page).last().check();
  await page.emulateMedia({ media: "print" });
  expect(await size(page)).toBe(usual);
});
