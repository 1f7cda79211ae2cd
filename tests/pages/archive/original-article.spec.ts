import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../../src/press/workspace.ts";
import { expect, test } from "../publication-under-test.ts";

const ADDRESS = "/articles/2022/mossad-ankara-pret-a-expulser-le-hamas/";

/** The words of a text, whatever its punctuation and spaces: what must never be lost or added. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

test.describe("the page made from the original press article", () => {
  test.beforeEach(({ watched: page }) => page.goto(ADDRESS).then(() => {}));

  test("shows its section, headline, source and share links", async ({ watched: page }) => {
    const article = page.locator("article.article");
    await expect(article.locator(".kicker a")).toHaveText("TV");
    await expect(article.locator("h1")).toHaveText("Mossad\u00a0: Ankara prêt à expulser le Hamas");
    await expect(article.locator(".source")).toHaveText("Source\u00a0: French Press TV");
    await expect(page.locator("#partage a")).toHaveText([
      "E-mail",
      "WhatsApp",
      "Facebook",
      "X",
      "Mastodon",
    ]);
    await expect(page.locator("#partage a").nth(2)).toHaveAttribute(
      "href",
      /facebook\.com.*mossad-ankara/,
    );
    await expect(article.locator("#partage"), "apart from what is read").toHaveCount(0);
  });

  test("invents no day and no hour", async ({ watched: page }) => {
    const time = page.locator(".byline time");
    await expect(time).toHaveText("février 2022");
    await expect(time).toHaveAttribute("datetime", "2022-02");
  });

  test("shows both captions, the English one as English, its credit after it", async ({
    watched: page,
  }) => {
    const captions = page.locator(".figures figcaption");
    await expect(captions).toHaveCount(2);
    const english = captions.first();
    await expect(english).toHaveAttribute("lang", "en");
    await expect(english).toHaveText(/^US Rep\. Ilhan Omar .* in Washington, DC\. AFP photo$/);
    await expect(english.locator(".credit")).toHaveText("AFP photo");
    expect(await english.textContent()).not.toMatch(/[\u00a0\u202f«»’]/);
    await expect(captions.last()).toHaveText(
      "Israël/Turquie\u00a0: vers un rapprochement\u202f? (Photo à titre d’illustration)",
    );
    await expect(captions.last()).not.toHaveAttribute("lang");
  });

  test("leads both « Lire aussi » lines to the search for their words", async ({
    watched: page,
  }) => {
    const asides = page.locator(".see-also a");
    await expect(asides).toHaveText([
      "Comme en Syrie Erdogan compte servir de paravent au vol du gaz palestinien par Israël",
      "Accord EAU/Israël\u00a0: les vraies raisons de la réaction d’Ankara",
    ]);
    const href = (await asides.last().getAttribute("href")) ?? "";
    expect(new URL(href, "http://x").searchParams.get("q")).toBe(
      "Accord EAU/Israël: les vraies raisons de la réaction d’Ankara",
    );
    await asides.last().click();
    await expect(page).toHaveURL(/\/recherche\/\?q=Accord/);
    await expect(page.locator("#recherche-etat")).toHaveText(/article/);
  });

  test("keeps every word of the text as it was found", async ({ watched: page }) => {
    const source = readFileSync(
      join(PROJECT, "articles/2022/mossad-ankara-pret-a-expulser-le-hamas.md"),
      "utf8",
    );
    const body = source.split(/^---$/m).slice(2).join("");
    // The label of an aside is the page's own: what leads to a search does not promise an article.
    const labels = page.locator(".body .see-also-label");
    await labels.evaluateAll((all) => {
      for (const label of all) label.textContent = "Lire aussi :";
    });
    const shown = (await page.locator(".body").textContent()) ?? "";
    expect(wordsOf(shown)).toEqual(wordsOf(body));
  });

  test("has related stories, never itself, that lead to their pages", async ({ watched: page }) => {
    const links = page.locator("#articles-lies a");
    expect(await links.count()).toBeGreaterThan(1);
    expect(await links.count()).toBeLessThanOrEqual(4);
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(hrefs).not.toContain(ADDRESS);
    await links.first().click();
    await expect(page.locator("article h1")).toBeVisible();
  });

  test("is found by words of its title, its body and its captions", async ({ watched: page }) => {
    for (const words of [
      "Ankara Hamas",
      "paravent",
      "agence",
      "Cavusoglu",
      "Nancy Pelosi",
      "d'intention",
      "l’approfondissement",
    ]) {
      await page.goto(`/recherche/?q=${encodeURIComponent(words)}`);
      await expect(
        page.locator(`ol#resultats > li a[href^="${ADDRESS}"]`).first(),
        words,
      ).toBeVisible();
    }
  });
});
