import type { Page } from "playwright/test";
import { smallTargets, walk } from "../keyboard-walk.ts";
import { expect, manifest, test } from "../publication-under-test.ts";

const SEARCH = manifest.kinds.search ?? "";
const ORIGINAL = "/articles/2022/mossad-ankara-pret-a-expulser-le-hamas/";
const WITH_GALLERY = "/articles/2017/gutenberg-caractere-mobile/";
const WITH_TABLE = "/articles/2019/kilogramme-seconde-metre-constantes/";

const WALKED = [manifest.kinds.front ?? "", ORIGINAL, WITH_TABLE, SEARCH];

for (const [width, colorScheme] of [
  [360, "dark"],
  [1280, "light"],
] as const) {
  for (const address of WALKED) {
    test(`${address} is walked by Tab, every stop in order and in sight (${width} px)`, async ({
      watched: page,
    }) => {
      test.slow(); // a hundred keys
      await page.setViewportSize({ width, height: 640 });
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await expect(page.locator("#apparence")).toBeVisible();
      const stops = await walk(page);
      expect(
        stops.flatMap(({ name, faults }) => faults.map((fault) => `${name} ${fault}`)),
      ).toEqual([]);
      expect(stops[0]?.name).toBe('a "Aller au contenu"');
      const reachable = await page
        .locator("a[href], button, input:not([type=radio]), select, summary, [tabindex='0']")
        .filter({ visible: true })
        .count();
      expect(stops.length, "all of them, and the two choices").toBe(reachable + 2);
    });
  }
}

test("the skip link leads into the text, and Tab goes on from there", async ({ watched: page }) => {
  await page.goto(ORIGINAL);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeFocused();
  await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator("main a").first()).toBeFocused();
});

test("from the masthead, by keys alone: suggestions, then results, filters and what follows", async ({
  watched: page,
}) => {
  test.slow();
  await page.goto("/");
  await tabTo(page, "#recherche-bandeau");
  await expect(page.locator("#recherche-bandeau")).toHaveRole("combobox");
  await page.keyboard.type("hamas");
  const first = page.getByRole("option").first();
  await expect(first).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(first).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(first).toBeHidden();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/recherche\/\?q=hamas/);

  await page.goto(`${SEARCH}?q=le`);
  const results = page.locator("ol#resultats > li");
  await expect(results.first()).toBeVisible();
  const before = await results.count();
  await tabTo(page, "#recherche-suite");
  await page.keyboard.press("Enter");
  await expect(results).not.toHaveCount(before);
  await expect(results.nth(before).locator("a").first(), "the first of the new ones").toBeFocused();

  await page.goto(`${SEARCH}?q=Turquie`);
  await expect(results.first()).toBeVisible();
  await tabTo(page, "#recherche-filtrer summary");
  await page.keyboard.press("Enter");
  const box = page.getByRole("checkbox", { name: /^TV/ });
  await expect(box).toBeVisible();
  await tabTo(page, "#filtre-rubrique-TV");
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/rubrique=TV/);
  await expect(box, "ticked, and still focused").toBeFocused();
  await tabTo(page, "#resultats a");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(ORIGINAL));
});

test("the switch is one stop, moved by arrows, and remembers", async ({ watched: page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(manifest.kinds["not-found"] ?? "");
  await tabTo(page, "#apparence input");
  await expect(page.getByRole("radio", { name: "Système" })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.getByRole("radio", { name: "Sombre" })).toBeChecked();
  await expect(page.locator("html")).toHaveCSS("background-color", "rgb(22, 21, 19)");
});

test("copying the link by keys", async ({ watched: page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(ORIGINAL);
  await tabTo(page, "#copier");
  await page.keyboard.press("Space");
  await expect(page.locator("#partage").getByRole("status")).toHaveText("Lien copié");
  await expect(page.locator("#copier"), "where it was").toBeFocused();
});

test("a table wider than the screen is reached and moved by keys", async ({ watched: page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(WITH_TABLE);
  await page.addStyleTag({ content: ".table table { min-width: 60rem }" });
  const table = page.getByRole("region", { name: "Tableau" }).first();
  await tabTo(page, ".table");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => table.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
});

test("a gallery shows all its pictures at once: nothing in it has to be moved", async ({
  watched: page,
}) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(WITH_GALLERY);
    const gallery = page.getByRole("group", { name: "Galerie" });
    await expect(gallery.locator("figure")).toHaveCount(3);
    const outside = await gallery.evaluate(
      (one) =>
        one.scrollWidth > one.clientWidth ||
        [...one.querySelectorAll("figure")].some((figure) => {
          const { left, right } = figure.getBoundingClientRect();
          return left < 0 || right > innerWidth;
        }),
    );
    expect(outside, `${width} px`).toBe(false);
  }
});

for (const [kind, address] of Object.entries({ ...manifest.kinds, original: ORIGINAL })) {
  if (kind === "alias") continue;
  test(`${address}: everything that is touched is large enough for a thumb`, async ({
    watched: page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(kind === "search" ? `${address}?q=Turquie&rubrique=TV` : address);
    await expect(page.locator("#apparence")).toBeVisible();
    if (kind === "search") await expect(page.getByRole("checkbox").first()).toBeVisible();
    expect(await smallTargets(page)).toEqual([]);
  });
}

/** By Tab alone; the first that answers to the selector. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never comes to ${selector}`);
}
