import type { Page } from "playwright/test";
import { expect, manifest, test } from "../publication-under-test.ts";

/** One page of each kind, and the articles that show every block. */
const ADDRESSES = [
  ...Object.entries(manifest.kinds).flatMap(([kind, address]) => (kind === "alias" ? [] : address)),
  ...manifest.samples.map(({ address }) => address),
];

/** WCAG 2.2, 1.4.12. */
const SPACED = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important }`;

for (const address of new Set(ADDRESSES)) {
  test(`${address} loses nothing with text twice as large at 320 px (1.4.4, 1.4.10), nor spaced out (1.4.12)`, async ({
    watched: page,
  }) => {
    const holds = async (width: number) => {
      await page.setViewportSize({ width, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await cutTexts(page), `${width} px`).toEqual([]);
    };
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    const large = await page.addStyleTag({ content: "html { font-size: 200% !important }" });
    await holds(320);
    await large.evaluate((style) => style.parentNode?.removeChild(style));
    await page.addStyleTag({ content: SPACED });
    await holds(320);
    await holds(1280);
  });
}

for (const address of new Set(ADDRESSES)) {
  test(`${address} holds the largest letters that a reader can choose, at 320 px`, async ({
    watched: page,
  }) => {
    await page.addInitScript(() => localStorage.setItem("rotative-letters", "larger"));
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await cutTexts(page)).toEqual([]);
  });
}

/** Texts that do not fit in what holds them, or that run over one another. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll("body *")].filter(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) &&
        one.closest(".visually-hidden, .skip-link, svg") === null,
    );
    const cut = shown
      .filter((one) => {
        const { overflowX, overflowY } = getComputedStyle(one);
        const hides = overflowX === "hidden" || overflowY === "hidden" || overflowX === "clip";
        return hides && (one.scrollHeight > one.clientHeight || one.scrollWidth > one.clientWidth);
      })
      .map((one) => `cut : ${one.tagName} ${one.textContent}`);
    const texts = shown
      .filter((one) =>
        [...one.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
        ),
      )
      .filter((one) => getComputedStyle(one).display !== "inline")
      .map((one) => ({ one, box: one.getBoundingClientRect() }));
    const over = texts.flatMap(({ one, box }, index) =>
      texts
        .slice(index + 1)
        .filter(
          (other) =>
            !one.contains(other.one) &&
            Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 2 &&
            Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 2,
        )
        .map((other) => `over : ${one.textContent?.trim()} / ${other.one.textContent?.trim()}`),
    );
    return [...cut, ...over];
  });
}
