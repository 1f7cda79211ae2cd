import { lookup } from "mrmime";
import { chromium } from "playwright";
import type { FoundChromium } from "../checks/chromium.ts";

/** Nothing answers there: all that a page asks for is given to it from memory. */
const ORIGIN = "http://edition.invalid";

/** How long Chromium may take over a page, in ms: a dossier of a hundred articles is long. */
const LIMIT = 300_000;

export interface PrintJob {
  /** What the page asks for, by address from `/`. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** The pages to print, one after the other; each may depend on what came of the one before. */
  readonly pages: readonly ((before: Uint8Array | undefined) => string)[];
}

/** Has Chromium print pages of XHTML, and gives what it made of the last; it reaches nothing outside. */
export async function printPdf(
  { files, pages }: PrintJob,
  { executablePath }: FoundChromium,
): Promise<Uint8Array> {
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(LIMIT);
    let html = "";
    await page.route("**/*", async (route) => {
      const { pathname } = new URL(route.request().url());
      const body = pathname === "/" ? html : files.get(decodeURI(pathname));
      if (body === undefined) return route.abort();
      const contentType =
        pathname === "/" ? "application/xhtml+xml" : (lookup(pathname) ?? "text/plain");
      return route.fulfill({
        contentType,
        body: typeof body === "string" ? body : Buffer.from(body),
      });
    });
    let printed: Uint8Array | undefined;
    for (const make of pages) {
      html = make(printed);
      await page.goto(`${ORIGIN}/`, { waitUntil: "load" });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      printed = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    }
    if (printed === undefined) throw new Error("no page was given to print");
    return printed;
  } finally {
    await browser.close();
  }
}
