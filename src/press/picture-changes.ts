import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright";
import { chromium } from "playwright";
import { outputFile } from "../addresses/address.ts";
import { slug } from "../addresses/slug.ts";
import { withoutUndefined } from "../collections/without-undefined.ts";
import type { Changes } from "../publication/changes-between.ts";
import { manifestSchema } from "../publication/manifest.ts";
import { ensureChromium } from "./checks/chromium.ts";
import { serve } from "./serve.ts";

/** So many pages are pictured: nobody looks at more. */
const PICTURED = 12;

/** Where each publication is, and what its pictures are called. */
export interface Sides {
  readonly avant: string;
  readonly apres: string;
}

/**
 * Takes a picture of each page that is new or changed, before and after, on a telephone's width and a table's:
 * `articles-2022-x.360.avant.png`.
 *
 * @returns how many pages were pictured
 */
export async function pictureChanges(
  { added, changed }: Changes,
  sides: Sides,
  to: string,
): Promise<number> {
  const pages = [...added, ...changed].slice(0, PICTURED);
  await mkdir(to, { recursive: true });
  const { executablePath } = ensureChromium((line) => process.stderr.write(`${line}\n`));
  const browser = await chromium.launch(withoutUndefined({ executablePath }));
  try {
    for (const [side, folder] of Object.entries(sides))
      await pictureSide(browser, { folder, side, to }, pages);
  } finally {
    await browser.close();
  }
  return pages.length;
}

/** Pictures that wait for a reader to come near would be blanks. */
const ALL_PICTURES = `Promise.all([...document.images].map((image) => {
  image.loading = "eager";
  return image.decode().catch(() => {});
}))`;

async function pictureSide(
  browser: Browser,
  { folder, side, to }: { readonly folder: string; readonly side: string; readonly to: string },
  pages: readonly string[],
): Promise<void> {
  const here = pages.filter((address) => existsSync(join(folder, outputFile(address))));
  if (here.length === 0) return;
  const { url: published } = manifestSchema.parse(
    JSON.parse(await readFile(join(folder, "publication.json"), "utf8")),
  );
  const base = new URL(published).pathname;
  const { server, url } = await serve({ folder, base, port: 0, host: "127.0.0.1" });
  try {
    for (const width of [360, 1280]) {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      for (const address of here) {
        await page.goto(url + encodeURI(address.slice(1)));
        await page.evaluate(ALL_PICTURES);
        const name = slug(address) || "une";
        await page.screenshot({ path: join(to, `${name}.${width}.${side}.png`), fullPage: true });
      }
      await page.close();
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
