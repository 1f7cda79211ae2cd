import { chromium } from "playwright";
import { ensureChromium } from "../../../src/press/checks/chromium.ts";

/** What a first search costs a reader whose browser has kept nothing. */
export interface FirstSearch {
  readonly requests: number;
  /** As the browser unpacks them. */
  readonly bytes: number;
  /** How long the page could answer no touch, in ms: what long tasks have beyond 50 ms. */
  readonly blocked: number;
}

const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true };
/** Lighthouse's phone is so many times slower than the machine. */
const SLOWER = 4;

/** Opens the address of a search on a slow phone with an empty cache, until its results are there. */
export async function firstSearch(url: string): Promise<FirstSearch> {
  const { executablePath } = ensureChromium(() => {});
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  try {
    const page = await browser.newPage(PHONE);
    const sizes: Promise<number>[] = [];
    page.on("response", (response) => {
      if (!response.url().startsWith("http")) return;
      sizes.push(
        response.body().then(
          (body) => body.length,
          () => 0,
        ),
      );
    });
    await page.addInitScript(() => {
      Object.assign(window, { blocked: 0 });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          Object.assign(window, { blocked: Reflect.get(window, "blocked") + duration - 50 });
      }).observe({ type: "longtask", buffered: true });
    });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.goto(url, { waitUntil: "networkidle" });
    await page.locator("#resultats > li").first().waitFor();
    await page.waitForTimeout(1000); // the last long task is told when it is over
    const blocked = await page.evaluate(() => Number(Reflect.get(window, "blocked")));
    const bytes = await Promise.all(sizes);
    return {
      requests: bytes.length,
      bytes: bytes.reduce((sum, size) => sum + size, 0),
      blocked: Math.round(blocked),
    };
  } finally {
    await browser.close();
  }
}
