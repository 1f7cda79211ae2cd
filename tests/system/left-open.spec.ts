import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright/test";
import { expect, test } from "playwright/test";
import { temporaryFolder } from "../unit/newsroom/temporary-folder.ts";
import { article } from "../unit/paper.ts";
import { ensureNginx } from "./find-nginx.ts";
import { serveWithNginx } from "./nginx.ts";
import { publish } from "./remotes/publish.ts";
import type { RemoteServer } from "./remotes/remote-server.ts";
import { smallPaper } from "./small-paper.ts";

/** Words that all publications have, far enough apart to lie in different files of the index. */
const EVERY = ["albatros", "cormoran", "mouette", "zibeline"] as const;

/** What each publication has alone. */
const ITS_OWN = ["brouillard", "giboulée", "tempête"] as const;

const SYLLABLES = [
  "ba",
  "co",
  "du",
  "fa",
  "gri",
  "jo",
  "lu",
  "ma",
  "no",
  "pra",
  "ru",
  "so",
  "ti",
  "vo",
  "za",
];

test.describe.configure({ mode: "default" }); // the papers are made once
const publications: string[] = [];

test.beforeAll(async () => {
  test.setTimeout(180_000);
  for (const number of ITS_OWN.keys()) publications.push(await smallPaper(articlesOf(number)));
});

/** Articles whose index is in several files, all of them otherwise from one publication to the next. */
function articlesOf(number: number): Record<string, string> {
  const words = EVERY.map((word, place) => {
    const text = [`Voici un ${word}.`, `Ici, ${ITS_OWN[number]}.`, ...strangeWords(number, place)];
    return [
      `2022/${word}.md`,
      article(`${text.join(" ")}.`).replace("Un titre", `Titre ${place}, jour ${number}`),
    ] as const;
  });
  return Object.fromEntries(words);
}

/** Some hundreds of words that no other article has. */
function strangeWords(number: number, place: number): string[] {
  const many = SYLLABLES.length;
  return Array.from({ length: 700 }, (_, at) =>
    [at % many, (at / many) | 0, (at + number) % many, place * 3 + number]
      .map((syllable) => SYLLABLES[syllable % many])
      .join(""),
  );
}

/** A host of its own on which the first publication is. */
async function host(): Promise<RemoteServer> {
  const folder = temporaryFolder();
  const server = { written: folder, url: "", stop: async () => {} };
  await publish(server, publications[0] ?? "");
  const { origin, stop } = await serveWithNginx(
    ensureNginx(() => {}),
    folder,
  );
  return { ...server, url: `${origin}/`, stop };
}

const results = (page: Page) => page.locator("#resultats > li");

async function type(page: Page, words: string): Promise<void> {
  await page.locator("#recherche-champ").fill(words);
}

async function finds(page: Page, words: string, address: string): Promise<void> {
  await type(page, words);
  await expect(results(page).locator("a").first(), words).toHaveAttribute("href", address);
}

async function open({ url }: RemoteServer, page: Page): Promise<void> {
  await page.goto(`${url}recherche/`);
  await finds(page, "albatros", "/articles/2022/albatros/");
}

/** What takes the place of a publication: a deploy, which keeps old files for a while, or a press on the spot. */
const WAYS: Readonly<Record<string, (server: RemoteServer, next: string) => unknown>> = {
  "deployed, old files kept": publish,
  "put in place, old files gone": ({ written }, next) => putInPlace(written, next),
};

function putInPlace(folder: string, next: string): void {
  for (const entry of readdirSync(folder)) rmSync(join(folder, entry), { recursive: true });
  cpSync(next, folder, { recursive: true });
}

for (const [way, replace] of Object.entries(WAYS))
  test(`a search that is left open goes on finding while publications are ${way}`, async ({
    page,
  }) => {
    const server = await host();
    try {
      await open(server, page);
      for (const [at, word] of [EVERY[1], EVERY[2]].entries()) {
        await replace(server, publications[at + 1] ?? "");
        await finds(page, word, `/articles/2022/${word}/`);
        await type(page, ITS_OWN[at + 1] ?? "");
        await expect(results(page), "what is new is found too").toHaveCount(EVERY.length);
      }
      await page.getByText("Filtrer").click();
      await expect(page.getByRole("checkbox", { name: /^TV/ })).toBeVisible();
      await finds(page, "zibelline", "/articles/2022/zibeline/");
      await expect(page.locator("#recherche-etat")).toHaveText("1 article");
    } finally {
      await server.stop();
    }
  });

test("a search that another press took the place of says so, and begins anew with what was typed", async ({
  page,
}) => {
  const server = await host();
  try {
    await open(server, page);
    putInPlace(server.written, publications[1] ?? "");
    otherScripts(server.written);
    const told = page.waitForFunction(() =>
      /nouvelle édition/.test(document.querySelector("#recherche-etat")?.textContent ?? ""),
    );
    const reloaded = page.waitForEvent("load");
    await type(page, "zibelline");
    await Promise.all([told, reloaded]);
    await expect(results(page).locator("a")).toHaveAttribute("href", "/articles/2022/zibeline/");
    await expect(page.locator("#recherche-champ")).toBeFocused();
    await finds(page, "cormoran", "/articles/2022/cormoran/");
  } finally {
    await server.stop();
  }
});

/** As after a change of the press's own code: the scripts of the search have other names. */
function otherScripts(folder: string): void {
  const file = join(folder, "recherche/index.html");
  const html = readFileSync(file, "utf8");
  const name = /\/assets\/(search-[a-z]+\.)/g;
  writeFileSync(file, html.replaceAll(name, "/assets/other-$1"));
  for (const script of readdirSync(join(folder, "assets")).filter((one) => /^search-/.test(one)))
    renameSync(join(folder, "assets", script), join(folder, "assets", `other-${script}`));
}
