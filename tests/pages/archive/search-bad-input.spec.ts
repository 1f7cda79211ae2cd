import type { Page } from "playwright/test";
import { expect, manifest, test } from "../publication-under-test.ts";

const SEARCH = manifest.kinds.search ?? "";

const results = (page: Page) => page.locator("ol#resultats > li");
const status = (page: Page) => page.getByRole("status");

/** Asks by the address and by the field: both are ways in. */
async function askBothWays(page: Page, query: string, look: () => Promise<void>): Promise<void> {
  await page.goto(`${SEARCH}?q=${encodeURIComponent(query)}`);
  await look();
  await page.goto(SEARCH);
  await page.locator("#recherche-champ").fill(query);
  await page.locator("#recherche-champ").press("Enter");
  await look();
}

test("an empty query waits", async ({ watched: page }) => {
  await page.goto(`${SEARCH}?q=`);
  await page.locator("#recherche-champ").press("Enter");
  await expect(results(page)).toHaveCount(0);
  await expect(status(page)).toBeEmpty();
});

test("one letter answers without fuss", async ({ watched: page }) => {
  await askBothWays(page, "x", async () => {
    await expect(status(page)).toContainText(/article/);
  });
});

for (const [what, query] of [
  ["only punctuation", "?!… «» — ;:"],
  ["only quotation marks", '""""'],
  ["only emoji", "🗞️🇫🇷👩‍💻"],
  ["only spaces", "   "],
] as const) {
  test(`${what} asks for a word`, async ({ watched: page }) => {
    await askBothWays(page, query, async () => {
      if (query.trim() !== "") await expect(status(page)).toHaveText(/Écrivez au moins un mot/);
      await expect(results(page)).toHaveCount(0);
    });
  });
}

test("5,000 characters are no trouble", async ({ watched: page }) => {
  await page.goto(SEARCH);
  await page.locator("#recherche-champ").fill("turquie ".repeat(625));
  await expect(status(page)).toHaveText(/articles$/);
  await page.locator("#recherche-champ").press("Enter");
  await expect(page).toHaveURL(/q=turquie/);
  expect(page.url().length).toBeLessThan(1_000);
  await page.locator("#recherche-champ").fill("x".repeat(5_000));
  await expect(status(page)).toContainText("Aucun article");
});

test("HTML and script are text, in the query and in the address", async ({ watched: page }) => {
  const query = `<img src=x onerror="document.title='pris'"><script>document.title='pris'</script> turquie`;
  await askBothWays(page, query, async () => {
    await expect(status(page)).not.toBeEmpty();
    await expect(page.locator("main img[src='x'], main script")).toHaveCount(0);
    await expect(page).not.toHaveTitle(/^pris/);
  });
  await page.goto(
    `${SEARCH}?q=turquie&rubrique=${encodeURIComponent('"><img src=x onerror=alert(1)>')}&tri=<b>`,
  );
  await expect(status(page)).not.toBeEmpty();
  await expect(page.locator("main img[src='x']")).toHaveCount(0);
});

test("Arabic is looked for, and told when no article has it", async ({ watched: page }) => {
  await askBothWays(page, "تركيا", async () => {
    await expect(status(page)).toContainText("Aucun article");
  });
});

test("quotation marks that are not closed change nothing", async ({ watched: page }) => {
  await askBothWays(page, '"mossad ankara « hamas', async () => {
    await expect(results(page).first()).toContainText("Mossad");
  });
});

test.describe("when the index cannot be had", () => {
  const TROUBLE = /La recherche ne répond pas/;
  let thrown: string[];

  test.beforeEach(({ page }) => {
    thrown = [];
    page.on("pageerror", ({ message }) => thrown.push(message));
  });
  test.afterEach(() => expect(thrown, "no exception").toEqual([]));

  for (const [what, files] of [
    ["it is missing", "**/pagefind/**"],
    ["its table is missing", "**/pagefind/*.pf_meta"],
    ["its WebAssembly is missing", "**/pagefind/wasm*"],
    ["its entry is missing", "**/pagefind/pagefind-entry.json*"],
    ["its words are missing", "**/pagefind/index/**"],
    ["its vocabulary is missing", "**/pagefind/vocabulary*"],
  ] as const) {
    test(`${what}: a kind message, and another try works`, async ({ page }) => {
      await page.route(files, (route) => route.fulfill({ status: 404, body: "absent" }));
      await page.goto(`${SEARCH}?q=mossad+ankara`);
      await expect(status(page)).toHaveText(TROUBLE, { timeout: 15_000 });
      await page.unroute(files);
      await page.locator("#recherche-champ").press("Enter");
      await expect(results(page)).not.toHaveCount(0);
    });
  }

  test("some articles are missing: the others are shown, and it is said", async ({ page }) => {
    let refused = 0;
    await page.route("**/pagefind/fragment/**", (route) => {
      refused += 1;
      return refused === 1 ? route.fulfill({ status: 404, body: "absent" }) : route.continue();
    });
    await page.goto(`${SEARCH}?q=turquie`);
    await expect(status(page)).toContainText("Une partie des résultats n’a pas pu être chargée.");
    await expect(results(page)).not.toHaveCount(0);
  });

  test("the network is lost in mid-query, then comes back", async ({ page, context }) => {
    await page.goto(`${SEARCH}?q=mossad`);
    await expect(results(page)).not.toHaveCount(0);
    await context.setOffline(true);
    await page.locator("#recherche-champ").fill("gutenberg caractère mobile");
    await expect(status(page)).toHaveText(TROUBLE, { timeout: 15_000 });
    await context.setOffline(false);
    await page.locator("#recherche-champ").press("Enter");
    await expect(results(page).first()).toBeVisible();
  });

  test("suggestions are missing: the field still leads to the search", async ({ page }) => {
    await page.route("**/suggestions*", (route) => route.abort());
    await page.goto("/");
    await page.locator("#recherche-bandeau").fill("mossad");
    await page.locator("#recherche-bandeau").press("Enter");
    await expect(page).toHaveURL(/recherche\/\?q=mossad/);
  });
});
