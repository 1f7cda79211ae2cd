import type { Page } from "playwright/test";
import { axeFaults } from "../axe.ts";
import { expect, manifest, test } from "../publication-under-test.ts";

const SEARCH = manifest.kinds.search ?? "";
const MOSSAD = "mossad-ankara-pret-a-expulser-le-hamas";

function ask(page: Page, query: string, more = "") {
  return page.goto(`${SEARCH}?q=${encodeURIComponent(query)}${more}`);
}

const results = (page: Page) => page.locator("ol#resultats > li");
const first = (page: Page) => results(page).first().locator("a").first();
const status = (page: Page) => page.getByRole("status");

const FINDS_MOSSAD = [
  ["a word after a typographic apostrophe", "agence mossad"],
  ["an elision with either apostrophe", "d'intention d’expulser hamas"],
  ["a name without its accents", "cavusoglu"],
  ["another form of a verb", "Ankara expulsera le Hamas"],
  ["the singular for the plural", "relation sécuritaire mossad"],
  ["words of a caption", "Nancy Pelosi"],
  ["the agency of a picture", "AFP photo"],
  ["a quoted phrase", "« expulser les chefs militaires »"],
  ["the beginning of a word", "mossad anka"],
  ["a typing error", "Mosasd Ankara"],
] as const;

for (const [what, query] of FINDS_MOSSAD) {
  test(`${what} finds the article: ${query}`, async ({ watched: page }) => {
    await ask(page, query);
    await expect(first(page)).toHaveAttribute("href", new RegExp(`/${MOSSAD}/$`));
  });
}

test("results say how many, where and when, and mark the words", async ({ watched: page }) => {
  await ask(page, "Turquie");
  await expect(status(page)).toHaveText(/^\d+ articles$/);
  await expect(results(page).first().locator("time[datetime]")).toBeVisible();
  await expect(results(page).first().locator(".kicker")).not.toBeEmpty();
  await expect(results(page).locator("mark").first()).toHaveText(/^turc|turque|turquie/i);
  await ask(page, "Pelosi");
  await expect(results(page).first()).toContainText("Dans une légende");
});

test("the excerpt keeps the typography of the page", async ({ watched: page }) => {
  await ask(page, "intention expulser");
  await expect(results(page).first().locator(".result-excerpt")).toContainText("l’intention");
});

test("results raise what the article raises", async ({ watched: page }) => {
  await ask(page, "1er janvier");
  const first = results(page).locator(".result-excerpt").filter({ hasText: "1er" }).first();
  await expect(first.locator("sup").filter({ hasText: /^er$/ }).first()).toBeVisible();
});

for (const width of [360, 1280]) {
  for (const address of ["/", manifest.kinds.article ?? ""]) {
    test(`suggestions have the edges of their field, and one outline (${address}, ${width} px)`, async ({
      watched: page,
    }) => {
      await page.setViewportSize({ width, height: 760 });
      await page.goto(address);
      const field = page.locator("#recherche-bandeau");
      const below = () => page.locator("#contenu").boundingBox();
      const before = (await below())?.y ?? Number.NaN;
      await field.pressSequentially("tur");
      const list = page.getByRole("listbox");
      await expect(list).toBeVisible();
      const [form, box] = [
        await page.locator(".masthead-search form").boundingBox(),
        await list.boundingBox(),
      ];
      const outline = 2;
      expect(box?.x).toBeCloseTo((form?.x ?? 0) - outline, 0);
      expect(box?.width).toBeCloseTo((form?.width ?? 0) + 2 * outline, 0);
      expect(box?.width).toBeGreaterThan(300);
      expect((await below())?.y, "the page stays where it is").toBeCloseTo(before, 0);
      await expect(field).toHaveCSS("outline-style", "none");
      const colour = await list.evaluate((one) => getComputedStyle(one).borderBlockEndColor);
      await expect(page.locator(".masthead-search form")).toHaveCSS("outline-color", colour);
    });
  }
}

test("nothing found is said once, with where to read on, and nothing to filter", async ({
  watched: page,
}) => {
  const ways = page.locator("#recherche-pistes");
  await ask(page, "zzzqqqwww");
  await expect(status(page)).toHaveText("Aucun article ne répond à «\u00a0zzzqqqwww\u00a0».");
  await expect(page.getByText("Aucun article", { exact: false })).toHaveCount(1);
  await expect(page.getByLabel("Trier par")).toBeHidden();
  await expect(ways.getByRole("link").first()).toBeVisible();
  await ask(page, "Turquie");
  await expect(page.getByLabel("Trier par")).toBeVisible();
  await expect(ways).toBeHidden();
  await page.goto(SEARCH);
  await expect(ways.getByRole("link").first()).toBeVisible();
});

test("a likely spelling is offered, and can be refused", async ({ watched: page }) => {
  await ask(page, "erdogna");
  await expect(page.locator("#recherche-conseil")).toContainText(
    "Aucun article ne parle de « erdogna »",
  );
  await expect(results(page)).not.toHaveCount(0);
  await page.getByRole("link", { name: "tel quel" }).click();
  await expect(status(page)).toContainText("Aucun article");
  await expect(results(page)).toHaveCount(0);
  await page.getByRole("link", { name: "Essayez avec l’orthographe" }).first().click();
  await expect(first(page)).toHaveAttribute("href", new RegExp(MOSSAD));
});

test("a word that no article has is told as such, and the others answer", async ({
  watched: page,
}) => {
  await ask(page, "Ouzbékistan Turquie");
  await expect(page.locator("#recherche-conseil")).toContainText(
    "Aucun article ne parle de « Ouzbékistan »",
  );
  await expect(results(page)).not.toHaveCount(0);
  await ask(page, "ouzbékistan");
  await expect(status(page)).toContainText("Aucun article");
  await expect(results(page)).toHaveCount(0);
});

test("filters narrow with counts, the address holds them, the back button undoes them", async ({
  watched: page,
}) => {
  await ask(page, "Turquie");
  await expect(results(page)).not.toHaveCount(0);
  await page.getByText("Filtrer").click();
  const box = page.getByRole("checkbox", { name: /^TV/ });
  const label = (await page.locator("label", { has: box }).innerText()).replace(/\s+/g, " ");
  const count = Number(/ (\d+)$/.exec(label)?.[1]);
  await box.check();
  await expect(page).toHaveURL(/rubrique=TV/);
  await expect(results(page)).toHaveCount(count);
  await expect(status(page)).toContainText(" sur ");
  await page.reload();
  await expect(page.getByRole("checkbox", { name: /^TV/ })).toBeChecked();
  await expect(results(page)).toHaveCount(count);
  await page.goBack();
  await expect(page).not.toHaveURL(/rubrique/);
  await expect(status(page)).toHaveText(/^\d+ articles$/);
});

test("sorted by date, the newest comes first", async ({ watched: page }) => {
  await ask(page, "Turquie");
  await expect(results(page)).not.toHaveCount(0);
  await page.getByLabel("Trier par").selectOption("date");
  await expect(page).toHaveURL(/tri=date/);
  await expect(async () => {
    const dates = await results(page)
      .locator("time")
      .evaluateAll((all) => all.map((time) => time.getAttribute("datetime") ?? ""));
    expect(dates).toEqual([...dates].sort().reverse());
  }).toPass();
});

test("the keyboard alone is enough", async ({ watched: page }) => {
  await page.goto(SEARCH);
  await page.locator("#recherche-champ").focus();
  await page.keyboard.type("mossad ankara");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=mossad/);
  await expect(results(page)).not.toHaveCount(0);
  for (let tries = 0; tries < 8; tries += 1) {
    await page.keyboard.press("Tab");
    if (await first(page).evaluate((link) => link === document.activeElement)) break;
  }
  await expect(first(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(MOSSAD));
});

test("following a result marks the words in the article, elisions and captions included", async ({
  watched: page,
}) => {
  await ask(page, "l'agence Pelosi cavusoglu");
  await first(page).click();
  await expect(page).toHaveURL(/surligner=/);
  const marks = page.locator("article mark");
  await expect(marks.filter({ hasText: /^agence$/ }).first()).toBeVisible();
  await expect(marks.filter({ hasText: "Çavuşoğlu" }).first()).toBeVisible();
  await expect(page.locator("article figcaption mark").first()).toHaveText("Pelosi");
});

test("nothing of the search is loaded before the reader touches the field", async ({
  watched: page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  expect(asked.filter((path) => /pagefind|suggestions/.test(path))).toEqual([]);
  await page.locator("#recherche-bandeau").focus();
  await expect.poll(() => asked.some((path) => path.endsWith("suggestions.json"))).toBe(true);
  asked.length = 0;
  await page.goto(SEARCH);
  await page.waitForLoadState("networkidle");
  expect(asked.filter((path) => path.includes("pagefind"))).toEqual([]);
});

test("the masthead suggests headlines, and leads to the search", async ({ watched: page }) => {
  await page.goto("/");
  const field = page.locator("#recherche-bandeau");
  await field.focus();
  await field.fill("hamas");
  await field.press("End");
  const option = page.getByRole("option", { name: /Mossad/ });
  await expect(option).toBeVisible();
  await field.press("ArrowDown");
  await expect(option).toHaveAttribute("aria-selected", "true");
  expect(await axeFaults(page)).toEqual([]);
  await field.press("Enter");
  await expect(page).toHaveURL(new RegExp(MOSSAD));
  await page.goBack();
  await page.locator("#recherche-bandeau").fill("turquie israël");
  await page.locator("#recherche-bandeau").press("Enter");
  await expect(page).toHaveURL(/recherche\/\?q=turquie/);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`results and filters pass axe (${colorScheme})`, async ({ watched: page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 800 });
    await ask(page, "Turquie Israël erdogna", "&rubrique=TV");
    await expect(results(page)).not.toHaveCount(0);
    await expect(page.getByRole("checkbox").first()).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    const small = await page
      .locator("#recherche-outils label, summary, .way, .result-headings a")
      .evaluateAll((all) =>
        all
          .filter(
            (one) =>
              one.closest(".search-sort") === null && one.getBoundingClientRect().height < 44,
          )
          .map((one) => one.textContent),
      );
    expect(small).toEqual([]);
  });
}

test("short beginnings answer the same on a fresh page and on a warm one", async ({
  watched: page,
}) => {
  const starts = ["tu", "mos", "isra", "pres"];
  const answers = async (start: string) => {
    await ask(page, start);
    await expect(results(page)).not.toHaveCount(0);
    return results(page).locator("h2 a").allTextContents();
  };
  const cold = new Map<string, string[]>();
  for (const start of starts) cold.set(start, await answers(start));
  await page.goto(SEARCH);
  for (const start of [...starts, ...starts]) {
    await page.locator("#recherche-champ").fill(start);
    await expect
      .poll(() => results(page).locator("h2 a").allTextContents())
      .toEqual(cold.get(start));
  }
});
