import { expect, manifest, test } from "../publication-under-test.ts";

const ARTICLE = manifest.kinds.article ?? "";

test("« Copier le lien » copies the canonical address and says so", async ({
  watched: page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${ARTICLE}?surligner=mer#partage`);
  const status = page.locator("#partage").getByRole("status");
  await expect(status).toBeEmpty();
  await page.getByRole("button", { name: "Copier le lien" }).click();
  await expect(status).toHaveText("Lien copié");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    new URL(ARTICLE, manifest.url).href,
  );
});

test("when the copy is refused, the address is shown", async ({ watched: page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"));
  });
  await page.goto(ARTICLE);
  await page.getByRole("button", { name: "Copier le lien" }).click();
  await expect(page.locator("#partage").getByRole("status")).toHaveText(
    `Le lien n’a pas pu être copié\u00a0: ${new URL(ARTICLE, manifest.url).href}`,
  );
});

test("a browser that cannot copy is not offered to; « Imprimer » prints", async ({
  watched: page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, "clipboard");
    Object.assign(window, { printed: 0 });
    window.print = () => Object.assign(window, { printed: Reflect.get(window, "printed") + 1 });
  });
  await page.goto(ARTICLE);
  await page.getByRole("button", { name: "Imprimer" }).click();
  expect(await page.evaluate(() => Reflect.get(window, "printed"))).toBe(1);
  await expect(page.locator("#copier")).toBeHidden();
});
