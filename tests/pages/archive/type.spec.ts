import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
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
  const characters = await page.locator(".body > p").evaluateAll((paragraphs) => {
    const lines: number[] = [];
    for (const paragraph of paragraphs) {
      const text = paragraph.firstChild;
      if (!(text instanceof Text)) continue;
      const range = document.createRange();
      let start = 0;
      let top: number | undefined;
      for (let index = 0; index < text.length; index++) {
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        const here = range.getBoundingClientRect().top;
        if (top !== undefined && here - top > 10) {
          lines.push(index - start);
          start = index;
        }
        top = here;
      }
    }
    return lines.sort((a, b) => a - b)[Math.floor(lines.length / 2)] ?? 0;
  });
  expect(characters).toBeGreaterThanOrEqual(62);
  expect(characters).toBeLessThanOrEqual(68);
});

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
