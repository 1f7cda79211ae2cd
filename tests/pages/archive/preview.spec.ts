import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect } from "playwright/test";
import { PROJECT } from "../../../src/press/workspace.ts";

/** The preview of a newsroom of one article, in a process of its own. */
interface Preview {
  readonly url: string;
  /** Saves the article, as an editor would. */
  readonly save: (text: string) => Promise<void>;
}

const ARTICLE = `---
title: "Le port, la nuit"
section: tv
date: 2022-02
---

Le vent tombe, et l'eau monte.
`;

const test = base.extend<{ preview: Preview }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants one
  preview: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), "rotative-preview-"));
    const save = (text: string) => writeFile(join(folder, "articles/2022/port.md"), text);
    await cp(join(PROJECT, "tests/unit/newsroom/_data"), join(folder, "_data"), {
      recursive: true,
    });
    await cp(join(PROJECT, "articles/2022"), join(folder, "articles/2022"), {
      recursive: true,
      filter: (file) => !/\.\w+$/.test(file), // the folder alone
    });
    await save(ARTICLE);
    const child = spawn(process.execPath, [join(PROJECT, "bin/rotative.mjs"), "dev", "--inner"], {
      cwd: folder,
      env: {
        ...process.env,
        PORT: "0",
        ROTATIVE_ARTICLES: join(folder, "articles"),
        ROTATIVE_DATA: join(folder, "_data"),
        ROTATIVE_OUTPUT: join(folder, "dist"),
        ROTATIVE_CACHE: join(folder, "cache"),
      },
    });
    await use({ url: await addressOf(child), save });
    child.kill();
    await rm(folder, { recursive: true, force: true });
  },
});

/** Where a preview says that it is. */
async function addressOf(child: ChildProcess): Promise<string> {
  let said = "";
  for await (const piece of child.stdout ?? []) {
    said += String(piece);
    const [url] = /http:\/\/localhost:\d+\S*/.exec(said) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error(`the preview ended: ${said}`);
}

test("a save is seen at once, a fault is told over the page and goes when it is mended", async ({
  page,
  preview,
}) => {
  await page.goto(new URL("articles/2022/port/", preview.url).href);
  await expect(page.locator("h1")).toContainText("Le port, la nuit");
  await preview.save(ARTICLE.replace("la nuit", "à l’aube"));
  await expect(page.locator("h1")).toContainText("à l’aube");

  await preview.save(ARTICLE.replace('"Le port, la nuit"', "Le port : la nuit"));
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("articles/2022/port.md:2:8");
  await expect(alert).toContainText("doit être entre guillemets");
  await expect(alert).toContainText('écrivez : title: "Le port : la nuit"');
  await expect(page.locator("h1")).toContainText("à l’aube");

  await preview.save(ARTICLE.replace("Le vent", "Un <b>vent</b>"));
  await expect(alert).toHaveCount(0);
  await expect(page.locator("main")).toContainText("Un <b>vent</b>");
  const remarks = page.getByText("1 remarque sur cet article");
  await remarks.click();
  await expect(page.getByText("règle raw-html")).toBeVisible();
});

test("a draft carries a ribbon", async ({ page, preview }) => {
  await preview.save(ARTICLE.replace("date: 2022-02", "date: 2022-02\ndraft: true"));
  await page.goto(new URL("articles/2022/port/", preview.url).href);
  await expect(page.getByRole("note").first()).toContainText("Brouillon");
});
