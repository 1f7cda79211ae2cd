import type { Result, RunnerResult } from "lighthouse";
import lighthouse from "lighthouse";
import { chromium } from "playwright";
import { ensureChromium } from "../../src/press/checks/chromium.ts";
import { freePort } from "./free-port.ts";

export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Category = (typeof CATEGORIES)[number];

/** What Lighthouse found on one page, opened as on a phone. */
export interface Audit {
  /** Out of 100. */
  readonly scores: Readonly<Partial<Record<Category, number>>>;
  /** What costs points, as Lighthouse calls it. */
  readonly faults: readonly string[];
  /** In ms; missing when performance was not asked for. */
  readonly lcp: number | undefined;
  readonly cls: number | undefined;
}

/** A machine under load may lose Lighthouse its recording; the next one is as good. */
const ATTEMPTS = 3;

/**
 * Runs Lighthouse as it is by default: a phone, a slow line and processor, both computed from what
 * was observed on this machine.
 */
export async function audit(
  url: string,
  categories: readonly Category[] = CATEGORIES,
): Promise<Audit> {
  for (let attempt = 1; ; attempt++) {
    const { lhr } = await runLighthouse(url, categories);
    if (lhr.runtimeError === undefined) return auditOf(lhr, categories);
    if (attempt === ATTEMPTS) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  }
}

/** In a browser of its own, so that nothing is in its cache. */
async function runLighthouse(url: string, categories: readonly Category[]): Promise<RunnerResult> {
  const { executablePath } = ensureChromium(() => {});
  const port = await freePort();
  const browser = await chromium.launch({
    args: [`--remote-debugging-port=${port}`],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const result = await lighthouse(url, {
      port,
      logLevel: "silent",
      onlyCategories: [...categories],
    });
    if (result === undefined) throw new Error(`Lighthouse says nothing of ${url}`);
    return result;
  } finally {
    await browser.close();
  }
}

function auditOf({ audits, categories }: Result, asked: readonly Category[]): Audit {
  return {
    scores: Object.fromEntries(
      asked.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
    ),
    faults: Object.values(categories)
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id}: ${audits[id]?.displayValue ?? audits[id]?.title}`),
    lcp: audits["largest-contentful-paint"]?.numericValue,
    cls: audits["cumulative-layout-shift"]?.numericValue,
  };
}
