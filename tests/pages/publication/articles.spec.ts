import { expect, isNew, manifest, test } from "../publication-under-test.ts";

for (const { address, title, captions, source, related } of manifest.samples) {
  if (!isNew(address)) continue;
  test(`${address} montre son titre, ses légendes, sa source et ses articles liés`, async ({
    watched: page,
  }) => {
    await page.goto(address);
    await expect(page.locator("article h1")).toHaveText(title, { useInnerText: false });
    for (const caption of captions) {
      await expect(page.locator("figcaption").filter({ hasText: caption }).first()).toBeVisible();
    }
    if (source !== undefined) await expect(page.locator(".source")).toContainText(source);
    for (const link of related) {
      await expect(page.locator(`#articles-lies a[href="${link}"]`)).toBeVisible();
    }
    await expect(page.locator(`#articles-lies a[href="${address}"]`)).toHaveCount(0);
    await expect(page.locator("#partage a").first()).toBeVisible();
  });
}
