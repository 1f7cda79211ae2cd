import { hold } from "../hold.ts";
import { OPPOSITE_LOOKS } from "../looks.ts";
import { headingFaults } from "../outline.ts";
import { changed, expect, test } from "../publication-under-test.ts";

for (const address of changed) {
  test(`${address}, qui a changé, s’ouvre sans erreur et passe axe, de jour et de nuit`, async ({
    watched: page,
  }) => {
    test.slow(); // two looks of an article of any length
    await page.goto(address);
    await expect(page.locator("article h1")).toBeVisible();
    expect(await headingFaults(page)).toEqual([]);
    await hold(page, OPPOSITE_LOOKS);
  });
}
