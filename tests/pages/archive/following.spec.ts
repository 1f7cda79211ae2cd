import { expect, test } from "../publication-under-test.ts";

test.use({ javaScriptEnabled: false });

test("a dossier is read from its beginning, then on from article to article", async ({
  watched: page,
}) => {
  await page.goto("/dossiers/turquie-israel/");
  await expect(page.locator(".listing-head img")).toBeVisible();
  await expect(page.locator(".dossier-span")).toContainText("6\u00a0articles, de 2019 à 2024");
  const newestFirst = await page.locator(".story-title").allTextContents();
  await page.getByRole("link", { name: "Lire depuis le début" }).click();
  await expect(page.locator("h1")).toHaveText("Turquie–Israël");
  const oldestFirst = await page.locator(".story-title").allTextContents();
  expect(oldestFirst).toEqual(newestFirst.toReversed());

  await page.locator(".story-title a").first().click();
  await expect(page.locator("h1")).toHaveText(oldestFirst[0] ?? "");
  await expect(page.locator(".dossier-nav")).not.toContainText("Précédemment");
  await page.locator(".dossier-nav li", { hasText: "Ensuite" }).locator("a").click();
  await expect(page.locator("h1")).toHaveText(oldestFirst[1] ?? "");
});

test("the front page leads to all news, day by day", async ({ watched: page }) => {
  await page.goto("/");
  await page.locator(".front-more a").click();
  await expect(page.locator("h1")).toHaveText("En continu");
  await expect(page.locator("h2").first()).toHaveText("vendredi 20\u00a0novembre 2026");
  const titles = page.locator(".live-title a");
  await expect(titles.first()).toHaveText("La mer garde le sel que les fleuves lui apportent");
  await titles.nth(1).click();
  await expect(page.locator("article h1")).toBeVisible();
});

test("a section is read on, from article to article", async ({ watched: page }) => {
  await page.goto("/rubriques/sciences/");
  const titles = await page.locator(".story-title").allTextContents();
  await page.locator(".story-title a").first().click();
  const before = page.locator('.neighbours a[rel="prev"]');
  const met = new Set<string>();
  for (const _ of titles) {
    met.add((await page.locator("h1").textContent()) ?? "");
    for (const other of await page.locator("main a[href*='/articles/']").allTextContents())
      met.add(other);
    if ((await before.count()) === 0) break;
    const title = (await before.textContent()) ?? "";
    await before.click();
    await expect(page.locator("h1")).toHaveText(title);
  }
  await expect(before).toHaveCount(0);
  expect(titles.filter((title) => !met.has(title))).toEqual([]);
});

test("a correction is found from the foot of any page, and leads to its article", async ({
  watched: page,
}) => {
  await page.goto("/");
  await page.locator(".foot").getByRole("link", { name: "Corrections" }).click();
  const corrected = page.locator(".correction").first();
  await expect(corrected).toContainText("Rectificatif du 19\u00a0avril 2017");
  await corrected.getByRole("link").click();
  await expect(page.locator(".corrections")).toContainText("550 à 600");
});

test("an article says whose it is, and how to report an error in it", async ({ watched: page }) => {
  await page.goto("/articles/2022/mossad-ankara-pret-a-expulser-le-hamas/");
  const report = page.getByRole("link", { name: "Signaler une erreur" });
  const { protocol, pathname, searchParams } = new URL((await report.getAttribute("href")) ?? "");
  expect(protocol + pathname).toBe("mailto:redaction@rotative.example");
  expect(searchParams.get("subject")).toContain("Mossad\u00a0: Ankara prêt à expulser le Hamas");
  expect(searchParams.get("body")).toContain(
    "\r\nhttps://rotative.example/articles/2022/mossad-ankara-pret-a-expulser-le-hamas/\r\n",
  );
  await expect(page.locator(".rights")).toContainText("French Press TV");
  await page.getByRole("link", { name: "Droits et licences" }).click();
  await expect(page.locator("h2")).toHaveText(["Rotative", "French Press TV", "AFP"]);
});

test("on paper, nothing is left that only leads on", async ({ watched: page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("/articles/2022/turquie-israel-depuis-1949/");
  for (const part of [".dossier-nav", ".neighbours", ".report", ".related", ".foot"]) {
    await expect(page.locator(part)).toBeHidden();
  }
  await expect(page.locator(".rights")).toBeVisible();
});
