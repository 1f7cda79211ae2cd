import type { Page } from "playwright/test";
import { expect, manifest, test } from "../publication-under-test.ts";

const DAY = "rgb(250, 247, 242)";
const NIGHT = "rgb(22, 21, 19)";

const look = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement);
    return { backgroundColor, colorScheme };
  });
const choice = (page: Page, name: string) => page.getByRole("radio", { name });

test("the system's look is followed, and changes with it", async ({ watched: page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/");
  await expect(choice(page, "Système")).toBeChecked();
  expect((await look(page)).backgroundColor).toBe(NIGHT);
  await page.emulateMedia({ colorScheme: "light" });
  expect((await look(page)).backgroundColor).toBe(DAY);
});

test("a choice outweighs the system, controls and scroll bars included, until it is given back", async ({
  watched: page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(manifest.kinds.section ?? "");
  const accent = () =>
    page
      .locator("[data-section]")
      .first()
      .evaluate((one) => getComputedStyle(one).getPropertyValue("--section"));
  const byNight = await accent();
  await choice(page, "Clair").check();
  expect(await look(page)).toEqual({ backgroundColor: DAY, colorScheme: "light" });
  expect(await accent()).not.toBe(byNight);
  await page.emulateMedia({ colorScheme: "light" });
  await choice(page, "Sombre").check();
  expect(await look(page)).toEqual({ backgroundColor: NIGHT, colorScheme: "dark" });
  expect(await accent()).toBe(byNight);
  await choice(page, "Système").check();
  expect((await look(page)).backgroundColor).toBe(DAY);
  await page.reload();
  await expect(choice(page, "Système")).toBeChecked();
});

test("a choice is remembered, and holds before the page's scripts have come", async ({ page }) => {
  await page.goto("/");
  await choice(page, "Sombre").check();
  await page.goto(manifest.kinds.article ?? "");
  await expect(choice(page, "Sombre")).toBeChecked();
  await page.route("**/assets/*.js", (route) => route.abort());
  await page.reload();
  expect(await look(page)).toEqual({ backgroundColor: NIGHT, colorScheme: "dark" });
  await expect(page.locator("#apparence"), "no dead control").toBeHidden();
});

test("a choice made in one tab holds in the others", async ({ watched: page, context }) => {
  await page.goto("/");
  await expect(choice(page, "Système")).toBeChecked();
  const other = await context.newPage();
  await other.goto(manifest.kinds.search ?? "");
  await choice(other, "Sombre").check();
  await expect(choice(page, "Sombre")).toBeChecked();
  expect((await look(page)).backgroundColor).toBe(NIGHT);
  await choice(page, "Système").check();
  await expect(choice(other, "Système")).toBeChecked();
});

test("where nothing may be kept, the choice holds for the page", async ({ watched: page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  await page.goto("/");
  await choice(page, "Sombre").check();
  expect((await look(page)).backgroundColor).toBe(NIGHT);
});

for (const kind of ["not-found", "article"]) {
  test(`nothing moves when the switch and the tools appear (${kind})`, async ({
    watched: page,
  }) => {
    await page.addInitScript(() => {
      Object.assign(window, { moved: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(window, {
            moved: Reflect.get(window, "moved") + Reflect.get(entry, "value"),
          });
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.setViewportSize({ width: 360, height: 8000 });
    await page.goto(manifest.kinds[kind] ?? "");
    await expect(page.locator("#apparence")).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => Reflect.get(window, "moved"))).toBeLessThan(0.01);
  });
}
