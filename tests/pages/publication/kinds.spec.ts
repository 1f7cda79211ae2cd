import { hold } from "../hold.ts";
import { headingFaults, landmarksOf } from "../outline.ts";
import { expect, isNew, manifest, test } from "../publication-under-test.ts";

for (const [kind, address] of Object.entries(manifest.kinds)) {
  if (kind === "alias" || !isNew(address)) continue;
  test(`${address} s’ouvre sans erreur, dit où l’on est, et passe axe de jour et de nuit, à 360 et 1280 px`, async ({
    watched: page,
  }) => {
    test.slow(); // four looks
    await page.goto(address);
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    const paper = manifest.name;
    const title = await page.title();
    if (kind === "front") expect(title).toBe(paper);
    else expect(title.lastIndexOf(` — ${paper}`), title).toBeGreaterThan(0); // what the page is comes first
    expect(await headingFaults(page)).toEqual([]);
    const landmarks = await landmarksOf(page);
    expect(new Set(landmarks).size, landmarks.join(", ")).toBe(landmarks.length);
    for (const needed of ["banner", "search", "navigation Rubriques", "main", "contentinfo"])
      expect(landmarks).toContain(needed);
    await hold(page);
  });
}

test("une adresse inconnue répond 404, avec la page du journal", async ({ page }) => {
  const response = await page.goto(`${new URL(manifest.url).pathname}page-qui-n-existe-pas/`);
  expect(response?.status()).toBe(404);
  await expect(page.locator("h1")).toHaveText("Cette page n’existe pas");
});

const { alias } = manifest.kinds;
if (alias !== undefined && isNew(alias)) {
  test(`${alias}, une ancienne adresse, mène à son article`, async ({ page }) => {
    await page.goto(alias);
    await page.waitForURL((url) => url.pathname !== alias);
    await expect(page.locator("article h1")).toBeVisible();
  });
}
