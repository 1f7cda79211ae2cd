import { expect, manifest, test } from "../publication-under-test.ts";

const ADDRESS = "/articles/2021/telescope-james-webb-direct/";

test("live coverage stands newest first, each entry at its own address", async ({
  watched: page,
}) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(ADDRESS);
    const times = await page
      .locator(".update time")
      .evaluateAll((all) => all.map((time) => Date.parse(time.getAttribute("datetime") ?? "")));
    expect(times).toHaveLength(5);
    expect(times).toEqual(times.toSorted((one, other) => other - one));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  const entry = page.getByRole("heading", { name: "25 décembre 2021, 13 h 47 Le télescope" });
  await entry.getByRole("link").click();
  await expect(page).toHaveURL(/#direct-2021-12-25-13h47$/);
  await page.reload();
  await expect(entry).toBeInViewport();
});

test("what is over says so, on its page, in lists and to who searches", async ({
  watched: page,
}) => {
  await page.goto(ADDRESS);
  await expect(page.locator(".live-status")).toHaveText("Direct terminé le 24 janvier 2022 à 20 h");
  await expect(page.getByRole("link", { name: "Actualiser" })).toHaveCount(0);
  await page.goto("/rubriques/sciences/");
  const story = page.locator(".story").filter({ hasText: "James-Webb" });
  await expect(story.locator(".label")).toHaveText("Direct terminé");
  await page.goto(`${manifest.kinds.search ?? ""}?q=bouclier+tendu`);
  const result = page.locator("#resultats > li").first();
  await expect(result).toContainText("James-Webb");
  await expect(result).toContainText("Direct terminé");
});
