import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright/test";
import { test as base, expect } from "playwright/test";
import { axeFaults } from "../axe.ts";
import type { ServedPaper } from "./served-paper.ts";
import { servedPaper } from "./served-paper.ts";

const FLAG = "offline: true\n";

const article = (title: string, text: string, more = "") =>
  `---\ntitle: "${title}"\nsection: tv\ndate: 2022-02\n${more}---\n\n${text}\n`;

const FIRST = {
  "2022/port.md": article("Le port, la nuit", "Le vent tombe, et l’eau monte."),
  "2022/gare.md": article("La gare, le matin", "Le premier train part à vide."),
  "2022/halle.md": article("La halle, à midi", "Les étals sont pleins de poires."),
};

interface Kept {
  readonly paper: ServedPaper;
  /** Opens a page of the paper, by its address without the base path. */
  readonly open: (address: string) => Promise<void>;
  /** The same, and waits until the browser has kept it. */
  readonly keep: (address: string) => Promise<void>;
}

const test = base.extend<Kept>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants one
  paper: async ({}, use) => {
    const paper = await servedPaper("/papier/");
    await paper.publish(FIRST, FLAG);
    await use(paper);
    paper.close();
  },
  open: async ({ page, paper }, use) => {
    await use(async (address) => {
      await page.goto(paper.served.url + address);
    });
  },
  keep: async ({ page, open }, use) => {
    await use(async (address) => {
      await open(address);
      await isKept(page, address);
    });
  },
});
test.describe.configure({ timeout: 180_000 }); // each prints a paper or two

/** What a browser keeps, as readers would find it: addresses by the name of their store. */
const stores = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => !name.endsWith("liste"));
    return Promise.all(
      names.map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
      ),
    );
  });

const isKept = (page: Page, address: string) =>
  expect
    .poll(async () => (await stores(page)).some((kept) => kept.includes(`/papier/${address}`)))
    .toBe(true);

const text = (page: Page) => page.locator("main");

test("without network: the front page, what was read and what was put aside; a word for the rest", async ({
  page,
  context,
  open,
  keep,
}) => {
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  await keep("");
  await keep("articles/2022/port/");
  await expect(page.locator(".kept-notice"), "the network answered").toHaveCount(0);
  await open("articles/2022/halle/");
  const later = page.getByRole("button", { name: "Lire plus tard" });
  await later.click();
  await expect(later).toHaveAttribute("aria-pressed", "true");
  await isKept(page, "articles/2022/halle/");

  await context.setOffline(true);
  await open("");
  await expect(page.locator(".kept-notice")).toHaveText(
    /^Sans réseau\u00a0: page gardée le \d+(er)?\u00a0\p{L}+ \d{4} à \d+\u00a0h\u00a0\d\d\.$/u,
  );
  await expect(page.getByRole("link", { name: "La gare, le matin" }).first()).toBeVisible();
  const font = await page.evaluate(() => document.fonts.ready.then(() => document.fonts.size));
  expect(font).toBeGreaterThan(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe("0px");

  await open("articles/2022/port/?surligner=vent#contenu");
  await expect(text(page)).toContainText("Le vent tombe");
  await expect(page.locator(".kept-notice")).toBeVisible();

  await open("articles/2022/gare/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Cette page n’est pas dans ce navigateur",
  );
  await expect(text(page).getByRole("link")).toHaveText([
    "La une",
    "Le port, la nuit",
    "La halle, à midi",
  ]);

  expect(await axeFaults(page)).toEqual([]);

  await open("lire-plus-tard/");
  expect(await axeFaults(page)).toEqual([]);
  await text(page).getByRole("link", { name: "La halle, à midi" }).click();
  await expect(text(page)).toContainText("Les étals sont pleins de poires.");

  await open("lire-plus-tard/");
  await page.getByRole("button", { name: "Retirer « La halle, à midi »" }).click();
  await expect(text(page)).toContainText("Rien n’est mis de côté");
  expect(faults).toEqual([]);
});

test("a new publication takes the place of the old one whole; a withdrawn article leaves", async ({
  page,
  context,
  open,
  keep,
  paper,
}) => {
  await keep("");
  for (const address of ["articles/2022/port/", "articles/2022/halle/"]) await keep(address);
  await page.getByRole("button", { name: "Lire plus tard" }).click();
  await open("lire-plus-tard/");
  await expect(text(page)).toContainText("La halle, à midi");

  await paper.publish(
    {
      ...FIRST,
      "2022/port.md": article("Le port, la nuit", "Le vent se lève.", "updated: 2022-03-01\n"),
      "2022/halle.md": article(
        "La halle, à midi",
        "Les étals sont pleins de poires.",
        'withdrawn: "Les poires étaient des pommes."\n',
      ),
    },
    FLAG,
  );
  // Any page has the browser look for a new worker; nothing else is opened before the network goes.
  await open("recherche/");
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const found = await caches.match("/papier/articles/2022/port/");
        return found?.text();
      }),
    )
    .toContain("Le vent se lève");
  await expect.poll(async () => (await stores(page)).length).toBe(1);

  await open("lire-plus-tard/");
  await expect(text(page)).toContainText("Rien n’est mis de côté");
  await context.setOffline(true);
  await open("articles/2022/port/");
  await expect(text(page)).toContainText("Le vent se lève");
  await open("articles/2022/halle/");
  await expect(text(page)).toContainText("Cette page n’est pas dans ce navigateur");
  await expect(text(page)).not.toContainText("halle");
  await open("");
  await expect(text(page)).not.toContainText("poires");
});

test("a publication that cannot be fetched whole leaves the old one as it was", async ({
  page,
  context,
  open,
  keep,
  paper,
}) => {
  await keep("");
  await keep("articles/2022/port/");
  await paper.publish(
    { ...FIRST, "2022/port.md": article("Le port, la nuit", "Le vent se lève.") },
    FLAG,
  );
  await rm(join(paper.folder, "lire-plus-tard/index.html"));
  const failed = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    if (installing === null) return "none";
    return new Promise((resolve) =>
      installing.addEventListener("statechange", () => resolve(installing.state)),
    );
  });
  expect(await failed).toBe("redundant");
  expect(await stores(page)).toHaveLength(1);
  await context.setOffline(true);
  await open("articles/2022/port/");
  await expect(text(page)).toContainText("Le vent tombe");
});

test("when the paper no more wants it, worker and stores leave the browser", async ({
  page,
  open,
  keep,
  paper,
}) => {
  await keep("");
  await paper.publish(FIRST);
  await open("recherche/");
  await expect
    .poll(() =>
      page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        (await caches.keys()).length,
      ]),
    )
    .toEqual([0, 0]);
  await expect(page.locator("[data-worker]")).toHaveCount(0);
  await open("articles/2022/port/");
  await expect(page.locator("#plus-tard")).toHaveCount(0);
});

test("without scripts « À lire plus tard » says what it asks for, and is for no search engine", async ({
  browser,
  paper,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${paper.served.url}lire-plus-tard/`);
  await expect(page.locator("noscript p")).toBeVisible();
  await expect(page.locator("noscript p")).toHaveText(/^Cette liste demande JavaScript/);
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
  await page.goto(`${paper.served.url}articles/2022/port/`);
  await expect(page.locator("#plus-tard")).toBeHidden();
  await context.close();
});
