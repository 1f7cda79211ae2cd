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
  test(`${address} loses nothing at 320 px, however its text is enlarged or spaced out`, async ({
    watched: page,
  }) => {
    const holds = async (width: number, what: string) => {
      await page.setViewportSize({ width, height: 640 });
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(scrolled, `${what}, ${width} px`).toBe(width);
      expect.soft(await cutTexts(page), `${what}, ${width} px`).toEqual([]);
    };
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    const sizes = page.getByRole("group", { name: "Texte" }).getByRole("radio");
    await sizes.last().check();
    await holds(320, "the largest letters that a reader can choose");
    await sizes.first().check();
    const large = await page.addStyleTag({ content: "html { font-size: 200% !important }" });
    await holds(320, "text twice as large (1.4.4, 1.4.10)");
    await large.evaluate((style) => style.parentNode?.removeChild(style));
    await page.addStyleTag({ content: SPACED });
    await holds(320, "spaced out (1.4.12)");
    await holds(1280, "spaced out (1.4.12)");
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
