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

test("without JavaScript, a gallery shows its pictures and an article is shared by plain links", async ({
  watched: page,
}) => {
  await page.goto("/articles/2017/gutenberg-caractere-mobile/");
  const pictures = page.getByRole("group", { name: "Galerie" }).locator("img");
  await expect(pictures).toHaveCount(3);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).toBeInViewport();
  }
  const address = encodeURIComponent(
    new URL("/articles/2017/gutenberg-caractere-mobile/", manifest.url).href,
  );
  for (const link of await page.locator("#partage a").all())
    expect(await link.getAttribute("href")).toContain(address);
});

test("without JavaScript, nothing is shown that needs it, nor its empty place", async ({
  watched: page,
}) => {
  await page.goto("/articles/2017/gutenberg-caractere-mobile/");
  await expect(page.locator("#apparence, #lettres, #copier, #imprimer")).toHaveCount(4);
  expect(
    await page.locator("#apparence, #lettres, .share-tools").filter({ visible: true }).count(),
  ).toBe(0);
  const [links, bar] = await Promise.all([
    page.locator("#partage ul").boundingBox(),
    page.locator("#partage").boundingBox(),
  ]);
  expect((bar?.height ?? 0) - (links?.height ?? 0), "the height of its own rules").toBeLessThan(24);
  await page.goto(manifest.kinds.search ?? "");
  expect(
    await page.locator("#recherche-outils, #recherche-suite").filter({ visible: true }).count(),
  ).toBe(0);
});

test("without JavaScript, the night still follows the system", async ({ watched: page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/");
  await expect(page.locator("html")).toHaveCSS("background-color", "rgb(22, 21, 19)");
});

test("without JavaScript, the archives lead by year and month to an article", async ({
  watched: page,
}) => {
  await page.goto(manifest.kinds.archives ?? "");
  await page.getByRole("link", { name: "2022", exact: true }).first().click();
  await page.getByRole("link", { name: /^août/ }).click();
  await expect(page).toHaveURL(/archives\/2022\/08/);
  await page.locator("main .story-title a").first().click();
  await expect(page.locator("article h1")).toBeVisible();
});
