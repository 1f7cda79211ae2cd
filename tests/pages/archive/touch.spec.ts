import { expect, manifest, test } from "../publication-under-test.ts";

/** Pixels that a finger hits at once (Apple and Google ask 44 and 48 with what is around). */
const FINGER = 40;
/** What WCAG 2.2 asks of every target but words in a sentence (2.5.8). */
const SMALLEST = 24;

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

for (const [kind, address] of Object.entries(manifest.kinds)) {
  if (kind === "alias" || !address.endsWith("/")) continue; // an old address leads on at once
  test(`no target is smaller than a fingertip: ${kind}`, async ({ watched: page }) => {
    await page.goto(address);
    const small = await page.locator("a, button, summary, select").evaluateAll((all, smallest) => {
      const sentence = "p:not(.share-tools, .neighbour, .kicker, .dossier)";
      return all.flatMap((one) => {
        const { width, height } = one.getBoundingClientRect();
        const whole = getComputedStyle(one, "::after").position === "absolute"; // a card's link
        const passed = whole || one.closest(`${sentence}, .visually-hidden, .skip-link`) !== null;
        if (passed || width <= 1 || Math.min(width, height) >= smallest) return [];
        return [`${one.textContent} ${Math.round(width)} × ${Math.round(height)}`];
      });
    }, SMALLEST);
    expect(small).toEqual([]);
  });
}
