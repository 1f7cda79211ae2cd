import type { Page } from "playwright/test";
import { expect, manifest, test } from "./served.ts";
import { followTransfers, type Transfer, weigh } from "./transfers.ts";

/** In bytes over the wire, headers included. */
const BUDGETS = { article: 25_000, withSearch: 35_000, fonts: 110_000 };

const CODE = ["Document", "Stylesheet", "Script"];

for (const { address } of manifest.samples) {
  test(`${address} weighs little, with the search field in use too`, async ({ page, origin }) => {
    const transfers = await followTransfers(page);
    await page.goto(address, { waitUntil: "networkidle" });
    expect(weigh(transfers, ...CODE)).toBeGreaterThan(2_000);
    expect(weigh(transfers, ...CODE)).toBeLessThanOrEqual(BUDGETS.article);
    await page.locator("#recherche-bandeau").pressSequentially("Tur");
    await expect(page.getByRole("option").first()).toBeVisible();
    expect(weigh(transfers, ...CODE)).toBeLessThanOrEqual(BUDGETS.withSearch);
    const foreign = transfers.filter(({ url }) => new URL(url).origin !== origin);
    expect(foreign, "nothing comes from another host").toEqual([]);
  });
}

const { alias: _leadsElsewhere, ...kinds } = manifest.kinds;
const opened = new Set([
  ...Object.values(kinds),
  ...manifest.samples.map(({ address }) => address),
]);

for (const address of opened) {
  test(`${address} fetches the faces it is set in, and no other`, async ({ page }) => {
    const transfers = await followTransfers(page);
    await page.goto(address, { waitUntil: "networkidle" });
    const expected = ["sans", "serif", ...(await rarerFaces(page))].sort();
    // On a busy machine the network is idle before the page is laid out and asks for its faces.
    await expect.poll(() => fetchedFaces(transfers), { timeout: 10_000 }).toEqual(expected);
    await page.evaluate(() => document.fonts.ready);
    expect(fetchedFaces(transfers), "nothing more once all are loaded").toEqual(expected);
    const first = transfers.filter(({ url }) => /\/(serif|sans)\.\w+\.woff2$/.test(url));
    expect(weigh(first, "Font")).toBeLessThanOrEqual(BUDGETS.fonts);
  });
}

test("an article without italic or small capitals exists, and another with each", async ({
  page,
}) => {
  const missing = new Set(["none", "sans-caps", "serif-caps", "serif-italic"]);
  for (const address of opened) {
    await page.goto(address, { waitUntil: "domcontentloaded" });
    const met = await rarerFaces(page);
    for (const face of met.length > 0 ? met : ["none"]) missing.delete(face);
    if (missing.size === 0) break;
  }
  expect([...missing], "or the tests above prove nothing").toEqual([]);
});

/** The names of the font files that came over the wire, in order of the alphabet. */
function fetchedFaces(transfers: readonly Transfer[]): string[] {
  return transfers
    .filter(({ kind }) => kind === "Font")
    .map(({ url }) => url.split("/").at(-1)?.split(".")[0] ?? url)
    .sort();
}

/** The faces beside the roman and the sans that words of the page are set in. */
function rarerFaces(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faces = new Set<string>();
    const note = (style: CSSStyleDeclaration) => {
      const family = style.fontFamily.split(",")[0]?.replaceAll('"', "");
      if (family === "Press Serif Caps") faces.add("serif-caps");
      if (family === "Press Sans Caps") faces.add("sans-caps");
      if (family === "Press Serif" && style.fontStyle === "italic") faces.add("serif-italic");
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const { parentElement } = text;
      if (!parentElement?.checkVisibility() || text.textContent?.trim() === "") continue;
      note(getComputedStyle(parentElement));
    }
    return [...faces].sort();
  });
}
