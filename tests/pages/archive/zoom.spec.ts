import { expect, manifest, test } from "../publication-under-test.ts";

/** WCAG 2.2, 1.4.4 and 1.4.10: text twice as large, on the narrowest screen, without sideways scrolling. */
for (const [kind, address] of Object.entries(manifest.kinds)) {
  if (kind === "alias") continue;
  test(`${address} se lit à 320 px avec un texte deux fois plus grand`, async ({
    watched: page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await page.addStyleTag({ content: "html { font-size: 200% !important }" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}
