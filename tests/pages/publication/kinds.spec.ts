import { AxeBuilder } from "@axe-core/playwright";
import { expect, manifest, test } from "../publication-under-test.ts";

const LOOKS = [
  { width: 1280, colorScheme: "light" },
  { width: 360, colorScheme: "dark" },
] as const;

for (const [kind, address] of Object.entries(manifest.kinds)) {
  if (kind === "alias") continue;
  for (const { width, colorScheme } of LOOKS) {
    test(`${address} s’ouvre sans erreur et passe axe (${width} px, ${colorScheme})`, async ({
      watched: page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await expect(page.locator("h1")).toHaveCount(1);
      await expect(page.locator("main")).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${id} : ${target.join(" ")}`),
        ),
      ).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, "la page ne défile pas de côté").toBe(0);
    });
  }
}

test("une adresse inconnue répond 404, avec la page du journal", async ({ page }) => {
  const response = await page.goto(`${new URL(manifest.url).pathname}page-qui-n-existe-pas/`);
  expect(response?.status()).toBe(404);
  await expect(page.locator("h1")).toHaveText("Cette page n’existe pas");
});

test("une ancienne adresse mène à son article", async ({ page }) => {
  const { alias } = manifest.kinds;
  if (alias === undefined) return; // this publication has no alias
  await page.goto(alias);
  await page.waitForURL((url) => url.pathname !== alias);
  await expect(page.locator("article h1")).toBeVisible();
});
