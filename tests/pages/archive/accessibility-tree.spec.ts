import { expect, test } from "../publication-under-test.ts";

/**
 * What a screen reader is told of the page, line by line, in original-article.aria.yml: read it as one
 * would listen to it. When the page gains or loses something on purpose:
 * `ROTATIVE_CHECKED=dist npx playwright test accessibility-tree --project=archive --update-snapshots=all`
 */
test("the original article is told to screen readers as it is meant", async ({ watched: page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("/articles/2022/mossad-ankara-pret-a-expulser-le-hamas/");
  await expect(page.locator("#apparence")).toBeVisible();
  await expect(page.locator("body")).toMatchAriaSnapshot({ name: "original-article.aria.yml" });
});
