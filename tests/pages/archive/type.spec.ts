import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "playwright/test";
import { waitForOwnFaces } from "../own-faces.ts";
import { expect, folder, test } from "../publication-under-test.ts";

test("the narrow no-break space has a width of its own in every face", async ({
  watched: page,
}) => {
  await page.goto("/");
  await page.evaluate(() => document.fonts.ready);
  for (const font of [
    "400 100px 'Press Serif'",
    "italic 400 100px 'Press Serif'",
    "400 100px 'Press Sans'",
  ]) {
    const widths = await page.evaluate(async (face) => {
      await document.fonts.load(face, "a\u202f");
      const context = document.createElement("canvas").getContext("2d");
      if (context === null) throw new Error("no canvas");
      context.font = face;
      const widthOf = (text: string) => context.measureText(text).width;
      return {
        narrow: widthOf("a\u202fb") - widthOf("ab"),
        wide: widthOf("a\u00a0b") - widthOf("ab"),
      };
    }, font);
    expect(widths.narrow, font).toBeGreaterThan(0);
    expect(widths.narrow, font).toBeLessThan(widths.wide);
  }
});

test("the text is set in the paper's own faces, to a measure of 62 to 68 characters", async ({
  watched: page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await waitForOwnFaces(page);
  await page.goto("/articles/2022/mossad-ankara-pret-a-expulser-le-hamas/");
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.fonts.check("20px 'Press Serif'"))).toBe(true);
  const lines = await fullLines(page);
  expect(lines[Math.floor(lines.length / 2)]).toBeGreaterThanOrEqual(62);
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(68);
});

test("no article has lines of more than 68 characters, or one in ten of more than 72", async ({
  watched: page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await waitForOwnFaces(page);
  for (const file of readdirSync(join(folder, "articles"), { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith("index.html")) continue;
    await page.goto(`/articles/${dirname(file).replaceAll("\\", "/")}/`);
    await page.evaluate(() => document.fonts.ready);
    const lines = await fullLines(page);
    if (lines.length < 20) continue;
    expect(lines[Math.floor(lines.length / 2)], `${file}, median`).toBeLessThanOrEqual(68);
    expect(lines[Math.floor(lines.length * 0.9)], `${file}, one in ten`).toBeLessThanOrEqual(72);
  }
});

test("headline, figures and text begin at one edge", async ({ watched: page }) => {
  for (const width of [768, 1280, 1600]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/articles/2026/pourquoi-la-mer-est-salee/");
    const edges = await page
      .locator(".headline, .byline, .figures, .body, .body > p, .body > .figure, .article-foot")
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
    expect([...new Set(edges)], `${width} px`).toHaveLength(1);
  }
});

/** How many characters stand on each line of the paragraphs that is not their last, fewest first. */
function fullLines(page: Page): Promise<number[]> {
  return page.locator(".body > p").evaluateAll((paragraphs) =>
    paragraphs
      .flatMap((paragraph) => {
        const tops = new Map<number, number>();
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        let line = 0;
        let last: number | undefined;
        for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
          for (let index = 0; index < (text.nodeValue ?? "").length; index++) {
            range.setStart(text, index);
            range.setEnd(text, index + 1);
            const { bottom } = range.getBoundingClientRect();
            if (last !== undefined && bottom - last > 15) line++;
            last = last === undefined ? bottom : Math.max(last, bottom);
            tops.set(line, (tops.get(line) ?? 0) + 1);
          }
        }
        return [...tops.values()].slice(0, -1);
      })
      .sort((a, b) => a - b),
  );
}

test("small capitals are those of the face around them", async ({ watched: page }) => {
  const pages = readdirSync(join(folder, "articles"), { recursive: true, encoding: "utf8" }).filter(
    (file) =>
      file.endsWith("index.html") &&
      readFileSync(join(folder, "articles", file), "utf8").includes('class="small-caps"'),
  );
  expect(pages.length).toBeGreaterThan(5);
  for (const file of pages) {
    await page.goto(`/articles/${dirname(file)}/`, { waitUntil: "domcontentloaded" });
    const set = await page.locator(".small-caps, .credit").evaluateAll((elements) => {
      const face = (element: Element | null) =>
        element === null ? "" : getComputedStyle(element).fontFamily.split(",")[0];
      return elements.map((element) => ({
        text: element.textContent,
        caps: face(element),
        around: face(element.parentElement),
      }));
    });
    for (const { text, caps, around } of set)
      expect(caps, `${file} : ${text}`).toBe(around?.replace(/"$/, ' Caps"'));
  }
});
