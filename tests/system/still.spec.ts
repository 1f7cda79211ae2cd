import type { Page } from "playwright/test";
import { expect, manifest, test } from "./served.ts";

const LATE = /\.woff2$|\/images\//;

/** Holds fonts and pictures back until told to let them come. */
async function holdBack(page: Page): Promise<() => void> {
  let letCome = () => {};
  const come = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(LATE, async (route) => {
    await come;
    await route.continue().catch(() => {}); // the page may be gone by then
  });
  return letCome;
}

/** Adds up, in the page, what moves without a reader's doing. */
async function followShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const value = "value" in entry ? Number(entry.value) : 0;
        const { documentElement } = document;
        documentElement.dataset.shift = String(Number(documentElement.dataset.shift ?? 0) + value);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

const painted = () => performance.getEntriesByName("first-contentful-paint").length > 0;

for (const width of [360, 1280]) {
  for (const [kind, address] of Object.entries(manifest.kinds)) {
    if (kind === "alias") continue;
    test(`${address} stays still when fonts and pictures come late (${width} px)`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await followShifts(page);
      const letCome = await holdBack(page);
      await page.goto(address, { waitUntil: "domcontentloaded" });
      await page.waitForFunction(painted);
      letCome();
      await page.waitForLoadState("load");
      await page.evaluate(async () => {
        await document.fonts.ready;
        const { scrollHeight } = document.documentElement;
        for (let top = 0; top < scrollHeight; top += 400) {
          scrollTo({ top, behavior: "instant" });
          await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        }
      });
      await page.waitForLoadState("networkidle");
      const shift = await page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0));
      expect(shift.toFixed(2)).toBe("0.00");
    });
  }
}

test("words are read before any font has come", async ({ page }) => {
  await page.route(/\.woff2$/, () => {}); // never answered
  await page.goto("/articles/2022/mossad-ankara-pret-a-expulser-le-hamas/", {
    waitUntil: "domcontentloaded",
  });
  const largest = await page.evaluate(
    () =>
      new Promise<string | undefined>((found) => {
        new PerformanceObserver((list) => {
          const [entry] = list.getEntries();
          if (entry && "element" in entry && entry.element instanceof Element)
            found(entry.element.textContent?.trim());
        }).observe({ type: "largest-contentful-paint", buffered: true });
      }),
  );
  expect(largest?.length, "the largest thing painted is text").toBeGreaterThan(10);
});

test("no face hides the words that it is to set", async ({ page }) => {
  await page.goto("/");
  const displays = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule) => rule instanceof CSSFontFaceRule && rule.cssText.includes("woff2"))
      .map(({ cssText }) => /font-display: (\w+)/.exec(cssText)?.[1]),
  );
  expect(displays.length).toBeGreaterThan(4);
  expect([...new Set(displays)].sort()).toEqual(["optional", "swap"]);
});
