import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright/test";
import { test as base, expect } from "playwright/test";
import { TEXT_COMPONENTS } from "../../../src/admin/components.ts";
import type { Served } from "../../../src/press/serve.ts";
import { serve } from "../../../src/press/serve.ts";
import { PROJECT } from "../../../src/press/workspace.ts";
import { headersOf } from "../../../src/publication/hosting/headers.ts";
import { WRITTEN } from "../../unit/admin/written-forms.ts";
import { writeFiles } from "../../unit/newsroom/temporary-folder.ts";

/** A newsroom of its own, whose paper has the browser desk. */
interface Newsroom {
  readonly folder: string;
  readonly address: string;
  /** Presses it again; what editors are told. */
  readonly press: () => Promise<string>;
}

const ARTICLE = `---
title: "Le port, la nuit"
section: tv
date: 2022-02
tags: [Mer]
---

Avant, *un mot* et \`du code\`.

:::encadre Le titre
Un encadré.
:::

Lire aussi : [Le canal](../2019/canal.md)

## Un intertitre

| Ville | Voix |
| --- | --- |
| Lyon | 1200 |

Une note[^1].

[^1]: La note.
`;

/** As `admin: true` has it: what hosts say of the desk is said here too. */
const SITE = {
  url: "https://rotative.example/",
  base: "/",
  admin: { backend: "github", branch: "main" },
} as const;

const test = base.extend<object, { newsroom: Newsroom }>({
  newsroom: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), "rotative-desk-"));
      await cp(join(PROJECT, "tests/unit/newsroom/_data"), join(folder, "_data"), {
        recursive: true,
      });
      const site = join(folder, "_data/site.yaml");
      await writeFile(site, `${await readFile(site, "utf8")}admin: true\n`);
      await writeFiles(join(folder, "articles"), {
        "2022/port.md": ARTICLE,
        "2019/canal.md": ARTICLE.replace("Le port, la nuit", "Le canal").replace(
          /Lire aussi.*\n/,
          "",
        ),
      });
      const press = () => pressed(folder);
      await press();
      const served: Served = await serve({
        folder: join(folder, "dist"),
        base: "/",
        port: 0,
        host: "127.0.0.1",
        headers: (file) => headersOf(file, { site: SITE, scripts: [] }),
      });
      await use({ folder, address: new URL("/admin/", served.url).href, press });
      served.server.closeAllConnections();
      served.server.close();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

async function pressed(folder: string): Promise<string> {
  const env = {
    ...process.env,
    ROTATIVE_ARTICLES: join(folder, "articles"),
    ROTATIVE_DATA: join(folder, "_data"),
    ROTATIVE_OUTPUT: join(folder, "dist"),
    ROTATIVE_CACHE: join(PROJECT, ".cache/rotative-tests"),
    NO_COLOR: "1",
  };
  const command = [join(PROJECT, "bin/rotative.mjs"), "press"];
  const { stderr } = await promisify(execFile)(process.execPath, command, { cwd: folder, env });
  return stderr;
}

/** The folder of the browser where the desk that is tried keeps its files. */
const STORE = "sveltia-cms-test";

/** Opens the desk over some files; what its browser complains of, and every address that it asks for. */
async function open(page: Page, address: string, files: Readonly<Record<string, string>>) {
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(address);
  await page.evaluate(
    async ([store, entries]) => {
      const root = await navigator.storage.getDirectory();
      for (const [path, text] of entries) {
        let folder = await root.getDirectoryHandle(store, { create: true });
        const parts = path.split("/");
        const name = parts.pop() ?? "";
        for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
        const file = await folder.getFileHandle(name, { create: true });
        const stream = await file.createWritable();
        await stream.write(text);
        await stream.close();
      }
    },
    [STORE, Object.entries(files)] as const,
  );
  await page.getByRole("button", { name: "dépôt de test" }).click();
  await expect(page).toHaveURL(/#\/collections\/articles/);
  return { complaints, asked };
}

/** What the desk wrote; undefined while it has not. */
function written(page: Page, path: string): Promise<string | undefined> {
  return page.evaluate(
    async ([store, whole]) => {
      try {
        let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(store);
        const parts = whole.split("/");
        const name = parts.pop() ?? "";
        for (const part of parts) folder = await folder.getDirectoryHandle(part);
        return await (await (await folder.getFileHandle(name)).getFile()).text();
      } catch {
        return undefined;
      }
    },
    [STORE, path] as const,
  );
}

/** Goes through a form down to its end: the desk shows a field when it is near. */
async function scrollTo(page: Page, label: string): Promise<void> {
  const field = page.locator(`[aria-label="${label}"], :text-is("${label}")`).first();
  await expect(async () => {
    await page.mouse.move(600, 500);
    await page.mouse.wheel(0, 400);
    await expect(field).toBeVisible({ timeout: 100 });
  }).toPass({ timeout: 30_000 });
}

test.describe("the browser desk", () => {
  test("loads all that it is from the paper, and offers every field and every form of a text", async ({
    page,
    newsroom,
  }) => {
    const { complaints, asked } = await open(page, newsroom.address, {});
    const desk = await (await page.request.get(new URL("desk.json", newsroom.address).href)).json();
    const [articles] = desk.config.collections;
    await page.goto(`${newsroom.address}#/collections/articles/new`);
    for (const { label } of articles.fields) await scrollTo(page, label);

    await page.getByRole("button", { name: "Insérer" }).click();
    for (const { label } of TEXT_COMPONENTS)
      await expect(page.getByRole("menuitem", { name: label, exact: true })).toBeVisible();

    expect(complaints).toEqual([]);
    const own = new URL(newsroom.address).origin;
    expect(asked.filter((url) => !url.startsWith(own) && !/^(blob|data):/.test(url))).toEqual([]);
  });

  test("writes an article that the press takes without a word", async ({ page, newsroom }) => {
    await open(page, newsroom.address, {});
    await page.goto(`${newsroom.address}#/collections/articles/new`);
    await page.getByRole("textbox", { name: "Titre", exact: true }).fill("Été : « la mer » monte");
    await page.getByRole("radio", { name: "Culture" }).click();
    await page.getByRole("textbox", { name: "Date", exact: true }).fill("2021-07");
    await scrollTo(page, "Insérer");
    await page.getByRole("textbox", { name: "Texte", exact: true }).fill("Un premier paragraphe.");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Insérer" }).click();
    await page.getByRole("menuitem", { name: "Encadré" }).click();
    const box = page.getByRole("group", { name: "Encadré" });
    await box.getByRole("textbox", { name: "Titre" }).fill("À savoir");
    await box.getByRole("textbox", { name: "Texte" }).fill("Trois millimètres par an.");
    await page.getByRole("button", { name: "Enregistrer", exact: true }).click();

    const path = "articles/2021/ete-la-mer-monte.md";
    await expect.poll(() => written(page, path)).toBeDefined();
    const text = (await written(page, path)) ?? "";
    expect(text).toMatch(
      /^---\ntitle: "Été : « la mer » monte"\nsection: culture\ndate: 2021-07\n---\n/,
    );
    expect(text).toContain(":::encadre À savoir\nTrois millimètres par an.\n:::");
    await writeFiles(newsroom.folder, { [path]: text });
    expect(await newsroom.press()).not.toMatch(/ete-la-mer-monte|erreur/);
  });

  test("gives back an article as it was, but for what was changed", async ({ page, newsroom }) => {
    const forms = Object.values(WRITTEN).flat().join("\n\nEntre deux.\n\n");
    const before = `${ARTICLE}\n## Tout ce qu’un texte peut avoir\n\n${forms}\n`;
    await open(page, newsroom.address, { "articles/2022/port.md": before });
    await page.goto(`${newsroom.address}#/collections/articles/entries/2022/port`);
    await page.getByRole("textbox", { name: "Titre", exact: true }).fill("Le port, au matin");
    await scrollTo(page, "Insérer");
    await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
    await expect
      .poll(() => written(page, "articles/2022/port.md"))
      .toBe(before.replace("la nuit", "au matin").replace("*un mot*", "_un mot_"));
  });

  test("writes a section that the press takes, and keeps what is said of them", async ({
    page,
    newsroom,
  }) => {
    const sections = await readFile(join(newsroom.folder, "_data/sections.yaml"), "utf8");
    await open(page, newsroom.address, { "_data/sections.yaml": sections });
    await page.goto(`${newsroom.address}#/collections/data/entries/sections`);
    await page.getByRole("button", { name: /^Ajouter/ }).click();
    await page.getByRole("textbox", { name: "Clé" }).last().fill("sport");
    await page.getByRole("textbox", { name: "Titre" }).last().fill("Sport");
    await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
    await expect.poll(() => written(page, "_data/sections.yaml")).toContain("sport");
    const text = (await written(page, "_data/sections.yaml")) ?? "";
    expect(text.split("\n")[0]).toBe(sections.split("\n")[0]);
    await writeFiles(newsroom.folder, { "_data/sections.yaml": text });
    expect(await newsroom.press()).not.toMatch(/sections\.yaml|erreur/);
  });
});
