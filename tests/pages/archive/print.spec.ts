import type { Page } from "playwright/test";
import { expect, manifest, test } from "../publication-under-test.ts";

const ORIGINAL = "/articles/2022/mossad-ankara-pret-a-expulser-le-hamas/";
const WITH_LINKS = "/articles/2017/gutenberg-caractere-mobile/";
const WHITE = "rgb(255, 255, 255)";
const BLACK = "rgb(0, 0, 0)";

/** A4 at 96 dots an inch, between the margins of print.css. */
const PAPER = { width: 582, height: 979 };

async function print(page: Page, address: string): Promise<void> {
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(address);
}

test("on paper, only the article is left, with its source and where it comes from", async ({
  watched: page,
}) => {
  await print(page, ORIGINAL);
  for (const kept of [
    ".paper-name",
    "h1",
    ".byline time",
    ".body",
    ".source",
    "figcaption >> nth=0",
  ])
    await expect(page.locator(kept), kept).toBeVisible();
  await expect(page.locator(".imprint")).toHaveText(
    `Rotative, février 2022. ${new URL(ORIGINAL, manifest.url).href}`,
  );
  await expect(page.locator(".imprint")).toBeVisible();
  const left = page.locator("nav, search, form, button, input, .foot, .related, .skip-link");
  expect(await left.count()).toBeGreaterThan(5);
  expect(await left.filter({ visible: true }).count()).toBe(0);
});

test("on screen, nothing of that is seen", async ({ watched: page }) => {
  await page.goto(ORIGINAL);
  await expect(page.locator(".imprint")).toBeHidden();
});

test("paper is white and ink is black, even for a reader who chose the night", async ({
  watched: page,
}) => {
  await page.goto(WITH_LINKS);
  await page.getByRole("radio", { name: "Sombre" }).check();
  for (const address of [WITH_LINKS, "/"]) {
    await print(page, address);
    await expect(page.locator("html")).toHaveCSS("background-color", WHITE);
    const inks = await page
      .locator("main :is(h1, h2, h3, p, a, mark)")
      .evaluateAll((all) =>
        all.filter((one) => one.checkVisibility()).map((one) => getComputedStyle(one).color),
      );
    expect(inks).toContain(BLACK);
    for (const ink of inks) expect(ink).toMatch(/^rgb\((\d|[1-4]\d|5[01]), (\d|[1-4]\d|5[01]), /);
  }
});

test("the addresses of links are written out", async ({ watched: page }) => {
  await print(page, WITH_LINKS);
  const links = page.locator(".body a[href^='/articles/']");
  expect(await links.count()).toBeGreaterThan(0);
  for (const link of await links.all()) {
    const written = await link.evaluate((one) => getComputedStyle(one, "::after").content);
    const href = await link.getAttribute("href");
    expect(written).toContain(new URL(manifest.url).origin);
    expect(written).toContain(href);
  }
  await print(page, ORIGINAL);
  for (const search of await page.locator(".see-also a").all())
    expect(await search.evaluate((one) => getComputedStyle(one, "::after").content)).toBe("none");
});

test("one column, nothing cut, every picture whole on a page", async ({ watched: page }) => {
  for (const { address } of manifest.samples) {
    await print(page, address);
    const faults = await page.evaluate((height) => {
      const wide = [...document.querySelectorAll("main *")]
        .filter(
          (one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1,
        )
        .map((one) => `too wide: ${one.tagName} ${one.className}`);
      const tall = [...document.querySelectorAll("figure")]
        .filter((one) => one.getBoundingClientRect().height > height)
        .map((one) => `taller than a page: ${one.textContent}`);
      const cut = [...document.querySelectorAll("figure, tr, .box")]
        .filter((one) => getComputedStyle(one).breakInside !== "avoid")
        .map((one) => `may be cut: ${one.tagName}`);
      return [...wide, ...tall, ...cut];
    }, PAPER.height);
    expect(faults, address).toEqual([]);
  }
});

test("the original article fits on two sheets", async ({ watched: page }) => {
  await page.goto(ORIGINAL);
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(2);
});

test("the front page fills its sheets: one picture, stories in rows, every name in sight", async ({
  watched: page,
}) => {
  await page.goto("/");
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(4);
  for (const address of ["/", manifest.kinds.section ?? ""]) {
    await print(page, address);
    const pictures = page.locator(".story-picture img").filter({ visible: true });
    expect(await pictures.count(), address).toBeLessThanOrEqual(1);
    const tallest = await page
      .locator("main .story")
      .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().height)));
    expect(tallest, address).toBeLessThan((2 / 3) * PAPER.height);
  }
});
