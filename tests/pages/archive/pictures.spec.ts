import type { Page } from "playwright/test";
import { expect, test } from "../publication-under-test.ts";

const FRONT = "/";
const ARTICLE = "/articles/2026/pourquoi-la-mer-est-salee/";
const GALLERY = "/articles/2017/gutenberg-caractere-mobile/";
const LISTING = "/rubriques/sciences/";

for (const address of [FRONT, ARTICLE, GALLERY]) {
  test(`${address} fetches its lead picture at once, the others when they come near`, async ({
    watched: page,
  }) => {
    await page.goto(address);
    const [lead, ...others] = await page
      .locator("main img")
      .evaluateAll((images) =>
        images.map((image) => [image.getAttribute("loading"), image.getAttribute("fetchpriority")]),
      );
    expect(lead).toEqual(["eager", "high"]);
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) expect(other).toEqual(["lazy", "auto"]);
  });
}

/** Each picture that is shown: how many pixels of the screen it covers, what was fetched, what could be. */
async function shownPictures(page: Page) {
  for (const image of await page.locator("main img").all()) {
    if (!(await image.isVisible())) continue;
    await image.scrollIntoViewIfNeeded();
    await expect
      .poll(() => image.evaluate((img) => img instanceof HTMLImageElement && img.complete))
      .toBe(true);
  }
  return await page.locator("main img").evaluateAll((images) =>
    images.flatMap((image) => {
      if (!(image instanceof HTMLImageElement) || image.clientWidth === 0) return [];
      const sources = [...(image.parentElement?.querySelectorAll("source") ?? [])];
      const candidates = (sources[0]?.srcset ?? "")
        .split(", ")
        .map((one) => Number(/(\d+)w$/.exec(one)?.[1]));
      const [, fetched, format] = /-(\d+)\.(\w+)$/.exec(image.currentSrc) ?? [];
      return [
        {
          needed: image.clientWidth * devicePixelRatio,
          candidates,
          fetched: Number(fetched),
          format,
        },
      ];
    }),
  );
}

for (const { width, density } of [
  { width: 360, density: 3 },
  { width: 768, density: 1 },
  { width: 1280, density: 1 },
  { width: 1280, density: 2 },
]) {
  test(`at ${width} px and density ${density}, each picture is the smallest that is sharp`, async ({
    browser,
    origin,
  }) => {
    for (const address of [FRONT, ARTICLE, GALLERY, LISTING]) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        deviceScaleFactor: density,
      });
      const page = await context.newPage();
      await page.goto(`${origin}${address}`);
      const shown = await shownPictures(page);
      expect(shown.length).toBeGreaterThan(0);
      for (const { needed, candidates, fetched, format } of shown) {
        const best =
          candidates.find((candidate) => candidate >= needed * 0.98) ?? candidates.at(-1);
        expect(fetched, `${address}: ${needed} px of ${candidates.join()}`).toBe(best);
        expect(format).toBe("avif");
      }
      await context.close();
    }
  });
}

test("before they come, pictures hold their place in their own colour, and nothing moves", async ({
  page,
}) => {
  const boxes = () =>
    page.locator("main img").evaluateAll((images) =>
      images.map((image) => {
        const { top, width, height } = image.getBoundingClientRect();
        return [top + scrollY, width, height].map(Math.round);
      }),
    );
  await page.goto(ARTICLE);
  await page.evaluate(() => document.fonts.ready);
  const whole = await boxes();
  await page.route("**/images/**", (route) => route.abort());
  await page.goto(ARTICLE);
  await page.evaluate(() => document.fonts.ready);
  const empty = await boxes();
  expect(empty.length).toBe(whole.length);
  for (const [index, box] of empty.entries()) {
    for (const [side, length] of box.entries()) {
      // Files of one picture differ by a fraction of a pixel in their proportions.
      expect(Math.abs(length - (whole[index]?.[side] ?? 0))).toBeLessThanOrEqual(2);
    }
  }
  const paints = await page
    .locator("main img")
    .evaluateAll((images) => images.map((image) => getComputedStyle(image).backgroundColor));
  const plate = "rgb(241, 236, 227)";
  for (const paint of paints) {
    expect(paint).toMatch(/^rgb\(/);
    expect(paint).not.toBe(plate);
  }
});
