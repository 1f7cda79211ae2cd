import { chromium } from "playwright";
import { ensureChromium } from "../../../src/press/checks/chromium.ts";
import { followTransfers, type Transfer, weigh } from "../../system/transfers.ts";

/** What a page costs to open, in bytes over the wire. */
export interface Visit {
  readonly requests: number;
  /** HTML, CSS and JavaScript. */
  readonly code: number;
  /** The same, once a reader has typed in the search field; missing without one. */
  readonly codeWithSearch: number | undefined;
  /** What suggestions and the search fetch beside: indexes and data. */
  readonly searchData: number | undefined;
  readonly fonts: number;
  readonly pictures: number;
}

/** The telephone that Lighthouse plays. */
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true };
const CODE = ["Document", "Stylesheet", "Script"];
const DATA = ["Fetch", "XHR", "Other"];
const isData = ({ url }: Transfer) => !/\.(svg|png|ico)$/.test(url); // the paper's icon is « Other » too

/** Opens a page on a phone with an empty cache, then types in the search field of its masthead. */
export async function visit(url: string): Promise<Visit> {
  const { executablePath } = ensureChromium(() => {});
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  try {
    const page = await browser.newPage(PHONE);
    const transfers = await followTransfers(page);
    await page.goto(url, { waitUntil: "networkidle" });
    const opened: Transfer[] = [...transfers];
    const field = page.locator("input[type=search]").first();
    const searchable = (await field.count()) > 0;
    if (searchable) {
      await field.pressSequentially("Turquie", { delay: 30 });
      await page.waitForLoadState("networkidle");
      await page.waitForTimeout(500); // the search page waits for the end of typing
      await page.waitForLoadState("networkidle");
    }
    return {
      requests: opened.length,
      code: weigh(opened, ...CODE),
      codeWithSearch: searchable ? weigh(transfers, ...CODE) : undefined,
      searchData: searchable ? weigh(transfers.filter(isData), ...DATA) : undefined,
      fonts: weigh(opened, "Font"),
      pictures: weigh(opened, "Image"),
    };
  } finally {
    await browser.close();
  }
}
