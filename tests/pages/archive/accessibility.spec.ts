import type { Page } from "playwright/test";
import { axeFaults } from "../axe.ts";
import { hold } from "../hold.ts";
import { OPPOSITE_LOOKS } from "../looks.ts";
import { headingFaults } from "../outline.ts";
import { expect, manifest, test } from "../publication-under-test.ts";
import { faintTexts } from "../text-contrast.ts";

const SEARCH = manifest.kinds.search ?? "";

/** Pages that stand for their kind are held in every look by the checks of the publication. */
const KINDS = new Set(Object.values(manifest.kinds));

/** Between them they hold every block that an article can have. */
for (const { address } of manifest.samples) {
  test(`${address} holds by day and by night, and its headings leave no level out`, async ({
    watched: page,
  }) => {
    await page.goto(address);
    expect(await headingFaults(page)).toEqual([]);
    expect(await alternativeFaults(page)).toEqual([]);
    if (!KINDS.has(address)) await hold(page, OPPOSITE_LOOKS);
  });
}

test("results, with the filters open, hold in every look", async ({ watched: page }) => {
  test.slow();
  await page.goto(`${SEARCH}?q=Turquie+Israël+erdogna&rubrique=TV`);
  await expect(page.locator("#resultats mark").first()).toBeVisible();
  await expect(page.getByRole("checkbox").first()).toBeVisible();
  expect(await headingFaults(page)).toEqual([]);
  await hold(page);
});

test("suggestions hold in every look", async ({ watched: page }) => {
  test.slow();
  await page.goto("/");
  const field = page.locator("#recherche-bandeau");
  await field.focus();
  await expect(field).toHaveRole("combobox");
  await field.fill("hamas");
  await expect(page.getByRole("option").first()).toBeVisible();
  await field.press("ArrowDown");
  await hold(page);
});

test("marked words hold in every look", async ({ watched: page }) => {
  test.slow();
  await page.goto("/articles/2022/mossad-ankara-pret-a-expulser-le-hamas/?surligner=Ankara");
  await expect(page.locator("article mark").first()).toBeVisible();
  await hold(page);
});

for (const [theme, system] of [
  ["Clair", "dark"],
  ["Sombre", "light"],
] as const) {
  test(`chosen against the system, « ${theme} » holds`, async ({ watched: page }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.goto(manifest.kinds.article ?? "");
    await page.getByRole("radio", { name: theme }).check();
    expect(await axeFaults(page, "color-contrast")).toEqual([]);
    expect(await faintTexts(page)).toEqual([]);
  });
}

/** Pictures of the article whose words for the blind are none, or say again what stands below. */
function alternativeFaults(page: Page): Promise<string[]> {
  return page.locator("article.article img").evaluateAll((all) =>
    all.flatMap((picture) => {
      const alt = picture.getAttribute("alt") ?? "";
      const caption = picture.closest("figure")?.querySelector(".caption")?.textContent;
      if (alt.trim() === "") return [`no words for ${picture.getAttribute("src")}`];
      if (alt === caption) return [`the caption again: ${alt}`];
      return /\.\w{3,4}$/.test(alt) ? [`the name of a file: ${alt}`] : [];
    }),
  );
}
