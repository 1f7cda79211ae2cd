import { expect, test } from "../publication-under-test.ts";

/** Pixels that a finger hits at once (Apple and Google ask 44 and 48 with what is around). */
const FINGER = 40;

test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });

test("what readers tap most is as large as a finger on a phone", async ({ watched: page }) => {
  await page.goto("/articles/2022/mossad-ankara-pret-a-expulser-le-hamas/");
  for (const targets of [page.locator("#sections a"), page.locator("#partage a")]) {
    const sizes = await targets.evaluateAll((all) =>
      all.map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return { words: one.textContent, width, height };
      }),
    );
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.filter(({ width, height }) => Math.min(width, height) < FINGER)).toEqual([]);
  }
});
