import type { Page } from "playwright/test";
import { expect, manifest, test } from "../publication-under-test.ts";

const PAGES = Object.entries(manifest.kinds).filter(
  ([kind, address]) => kind !== "alias" && address.endsWith("/"),
);

test("no headline parts a compound, begins a line with a mark, or leaves « ? Le » at its end", async ({
  watched: page,
}) => {
  test.slow();
  const addresses = [
    ...PAGES.map(([, address]) => address),
    ...manifest.samples.map(({ address }) => address),
  ];
  let seen = 0;
  for (const address of new Set(addresses)) {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    for (const width of [360, 768, 1280, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      const lines = await headlineLines(page);
      seen += lines.length;
      const parted = lines.filter(
        ([line = "", next = ""]) =>
          (/\p{L}-$/u.test(line) && next !== "") ||
          (/[?!.:] \p{Lu}\p{Ll}?$/u.test(line) && next !== "") ||
          /^[?!:;»]/.test(next),
      );
      expect(parted, `${address}, ${width} px`).toEqual([]);
    }
  }
  expect(seen).toBeGreaterThan(100);
});

/** Each line of each headline that is seen, and the one after it. */
function headlineLines(page: Page): Promise<string[][]> {
  return page.locator(".headline, .story-title, .listing-title").evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility())
      .flatMap((headline) => {
        const walker = document.createTreeWalker(headline, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        const lines: string[] = [];
        let bottom = Number.NEGATIVE_INFINITY;
        for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
          const words = text.nodeValue ?? "";
          for (let at = 0; at < words.length; at++) {
            range.setStart(text, at);
            range.setEnd(text, at + 1);
            const box = [...range.getClientRects()].at(-1);
            if (box === undefined) continue;
            if (box.bottom - bottom > 12) lines.push("");
            bottom = Math.max(bottom, box.bottom);
            lines.push(`${lines.pop() ?? ""}${words[at]}`);
          }
        }
        return lines.map((line, at) => [line.trim(), lines[at + 1]?.trim() ?? ""]);
      }),
  );
}

test("the lead of the front page leaves no hole, and what stands beside it says what it is", async ({
  watched: page,
}) => {
  for (const width of [1000, 1280, 1600]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/");
    await page.evaluate(() => document.fonts.ready);
    const bottomOf = (part: string) =>
      page.locator(part).evaluate((one) => one.getBoundingClientRect().bottom);
    const lead = await bottomOf(".front-top .story-lead .story-words");
    const beside = await bottomOf(".front-second .story:last-child");
    expect(Math.abs(lead - beside), `${width} px`).toBeLessThan(24);
    await expect(page.locator(".front-second .story-standfirst").first()).toBeVisible();
  }
});

test("a label is as high as the line that it stands on", async ({ watched: page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/");
  const heights = async (kickers: string) =>
    new Set(
      await page
        .locator(kickers)
        .evaluateAll((all) =>
          all.flatMap((one) =>
            one.checkVisibility() ? [Math.round(one.getBoundingClientRect().height)] : [],
          ),
        ),
    );
  const labelled = await heights(".story .kicker:has(.label)");
  expect(labelled.size).toBeGreaterThan(0);
  expect(labelled).toEqual(await heights(".front-top .kicker:not(:has(.label))"));
});

for (const [kind, address] of PAGES) {
  test(`the foot is as wide as the head, and ends the window of a short page: ${kind}`, async ({
    watched: page,
  }) => {
    for (const { width, height } of [
      { width: 360, height: 800 },
      { width: 1600, height: 4000 },
    ]) {
      await page.setViewportSize({ width, height });
      await page.goto(address);
      const [foot, sections] = await Promise.all(
        [".foot", ".sections"].map((part) => page.locator(part).boundingBox()),
      );
      if (!foot || !sections) throw new Error("no foot, or no sections");
      expect(foot.x, `${width} px`).toBeCloseTo(sections.x, 0);
      const whole = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(foot.y + foot.height, `${width} px`).toBeCloseTo(whole, 0);
      if (kind !== "front") expect(foot.width, `${width} px`).toBeCloseTo(sections.width, 0);
    }
  });
}

test("on a telephone the sections fade where they go on, and every one can be reached", async ({
  watched: page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/");
  const bar = page.locator("#sections ul");
  await expect(bar).toHaveCSS("mask-image", /gradient/);
  expect(await bar.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeGreaterThan(0);
  const last = bar.locator("a").last();
  await last.focus();
  const { right, end } = await last.evaluate((one) => ({
    right: one.getBoundingClientRect().right,
    end: one.closest("ul")?.getBoundingClientRect().right ?? 0,
  }));
  expect(right).toBeLessThanOrEqual(end);
});
