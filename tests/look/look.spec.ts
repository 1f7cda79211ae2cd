import { waitForOwnFaces } from "../pages/own-faces.ts";
import { expect, test } from "../pages/publication-under-test.ts";

/** What is looked at: the five kinds of page that readers meet most, and the original article. */
const PAGES = {
  front: "/",
  article: "/articles/2026/pourquoi-la-mer-est-salee/",
  original: "/articles/2022/mossad-ankara-pret-a-expulser-le-hamas/",
  section: "/rubriques/international/",
  dossier: "/dossiers/turquie-israel/",
  search: "/recherche/?q=turquie",
};

/** Screens in px: a telephone's and a desk's, tall enough for what makes a page's figure. */
const SCREENS = [
  { width: 360, height: 1600 },
  { width: 1280, height: 1900 },
];

for (const [name, address] of Object.entries(PAGES)) {
  for (const viewport of SCREENS) {
    for (const colorScheme of ["light", "dark"] as const) {
      const shot = `${name}-${viewport.width}-${colorScheme}.png`;
      test(shot, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        await waitForOwnFaces(page);
        await page.goto(address);
        if (name === "search") await expect(page.locator("#resultats > li")).not.toHaveCount(0);
        await page.evaluate(async () => {
          await document.fonts.ready;
          for (const image of document.images) {
            image.loading = "eager";
            await image.decode();
          }
        });
        if (process.env.ROTATIVE_LOOK === "show") {
          await page.screenshot({ path: `test-results/look/${shot}` });
          return;
        }
        // What moves by a line changes thousands of pixels; the palette of what is committed, a few.
        await expect(page).toHaveScreenshot(shot, { maxDiffPixels: 400 });
      });
    }
  }
}
