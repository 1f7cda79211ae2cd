import { expect, manifest, test } from "../publication-under-test.ts";

test.use({ javaScriptEnabled: false });

test("without JavaScript, the paper can be read from the front page to an article and on", async ({
  watched: page,
}) => {
  await page.goto("/");
  await page.locator(".story-lead .story-title a").click();
  await expect(page.locator("article .body p").first()).toBeVisible();
  await page.locator("#articles-lies a").first().click();
  await expect(page.locator("article h1")).toBeVisible();
  await page.locator("#sections a").nth(1).click();
  await expect(page.locator("h1")).toHaveText("International");
});

test("without JavaScript, the search page says so kindly and offers the sections", async ({
  watched: page,
}) => {
  await page.goto(manifest.kinds.search ?? "");
  const main = page.locator("main");
  await expect(main).toContainText("La recherche a besoin de JavaScript", { useInnerText: true });
  await expect(main.getByRole("link", { name: "Sciences" })).toBeVisible();
  await main.getByRole("link", { name: "les archives" }).click();
  await expect(page.locator("h1")).toHaveText("Archives");
});
