import { expect, manifest, test } from "../publication-under-test.ts";

test("what the text and the dossier lead to is given again nowhere below", async ({
  watched: page,
}) => {
  let asked = 0;
  for (const { address } of manifest.samples) {
    await page.goto(address);
    const places = [".body", ".dossier-nav", ".related", ".neighbours"];
    const [text = [], dossier = [], related = [], neighbours = []] = await page.evaluate(
      (all) =>
        all.map((place) =>
          [...document.querySelectorAll(`${place} a[href*="/articles/"]`)].map(
            (one) => one.getAttribute("href")?.replace(/#.*/, "") ?? "",
          ),
        ),
      places,
    );
    const below = [...related, ...neighbours];
    const again = below.filter(
      (one, index) => [...text, ...dossier].includes(one) || below.indexOf(one) !== index,
    );
    expect(again, address).toEqual([]);
    asked += below.length;
  }
  expect(asked).toBeGreaterThan(10);
});

test("on a telephone the text of the original article begins well within the first screen", async ({
  watched: page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/articles/2022/mossad-ankara-pret-a-expulser-le-hamas/");
  await page.evaluate(() => document.fonts.ready);
  const top = await page
    .locator(".body > p")
    .first()
    .evaluate((one) => {
      return one.getBoundingClientRect().top;
    });
  expect(top).toBeLessThan(560);
});
