import { expect, test } from "../publication-under-test.ts";

const ARTICLE = "/articles/2026/pourquoi-la-mer-est-salee/";
const GALLERY = "/articles/2017/gutenberg-caractere-mobile/";

for (const address of [ARTICLE, GALLERY]) {
  test(`${address} has each of its figures in full, by a plain link`, async ({
    browser,
    origin,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: origin });
    const page = await context.newPage();
    await page.goto(address);
    const figures = page.locator(".article figure:has(img)");
    const links = figures.getByRole("link", { name: /^Voir l’image en grand/ });
    expect(await links.count()).toBeGreaterThan(0);
    expect(await links.count()).toBe(await figures.count());
    for (const link of await links.all()) {
      const alt = await link.locator("img").first().getAttribute("alt");
      if (alt)
        await expect(link, "its purpose, then what it shows").toHaveAccessibleName(
          `Voir l’image en grand\u00a0: ${alt}`,
        );
    }
    const [widest] = await links
      .first()
      .locator("source")
      .last()
      .evaluateAll((sources) =>
        sources.map((one) => one.getAttribute("srcset")?.split(", ").at(-1)?.split(" ")[0]),
      );
    expect(await links.first().getAttribute("href")).toBe(widest);
    const opened = page.waitForResponse((response) => response.url().endsWith(widest ?? "?"));
    await links.first().focus();
    await expect(links.first()).not.toHaveCSS("outline-style", "none");
    await page.keyboard.press("Enter");
    expect((await opened).headers()["content-type"]).toMatch(/^image\//);
    await page.waitForURL((url) => url.pathname.endsWith(widest ?? "?"));
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    await context.close();
  });
}

test("on paper no address follows a picture", async ({ watched: page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(GALLERY);
  const written = await page
    .locator(".full-view")
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, "::after").content));
  expect(written.length).toBeGreaterThan(0);
  for (const content of written) expect(content).toBe("none");
});
