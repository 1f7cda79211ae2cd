import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, look, test } from "./attack-test.ts";
import { letters, MARKUP } from "./attacks.ts";

test.describe.configure({ mode: "default", timeout: 120_000 });

test("nothing of an attack runs on a page, becomes an element of it or is lost", async ({
  page,
  paper,
}) => {
  const strange: string[] = [];
  const read: string[] = [];
  const pages = readdirSync(paper.output, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".html") && !file.startsWith("admin/"),
  );
  expect(pages.length).toBeGreaterThan(MARKUP.length * 4);
  for (const file of pages) {
    await page.goto(`/${encodeURI(file)}`);
    const looked = await look(page);
    strange.push(...looked.strange.map((one) => `${file} : ${one}`));
    read.push(looked.read);
  }
  expect(strange).toEqual([]);
  const all = letters(read.join("\n"));
  const lost = paper.written.filter(({ text }) => !all.includes(letters(text)));
  expect(lost).toEqual([]);
});

test("machines are told the very title that readers see", async ({ page, paper }) => {
  const seen: string[] = [];
  for (const [address, title] of paper.titles) {
    await page.goto(address);
    const shown = (await page.locator("h1").textContent()) ?? "";
    expect(letters(shown)).toContain(letters(title));
    const told = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(told.flatMap((json) => headlinesOf(JSON.parse(json)))).toContain(shown);
    await expect(page.locator('meta[property="og:title"]')).toHaveAttribute("content", shown);
    seen.push(shown);
  }
  const atom = readFileSync(join(paper.output, "feed.xml"), "utf8");
  expect(XMLValidator.validate(atom)).toBe(true);
  const { feed } = new XMLParser({ htmlEntities: true, parseTagValue: false }).parse(atom);
  const titles = [feed.entry].flat().map(({ title }) => text(title));
  const json = JSON.parse(readFileSync(join(paper.output, "feed.json"), "utf8"));
  for (const title of seen) {
    expect(titles).toContain(title);
    expect(json.items.map((item: { title: string }) => item.title)).toContain(title);
  }
});

test("feeds and maps that are opened by themselves run nothing", async ({ page, paper }) => {
  const files = readdirSync(paper.output, { recursive: true, encoding: "utf8" }).filter(
    (file) =>
      /\.(xml|json|webmanifest|txt|svg|vtt)$/.test(file) && !/^(_nginx|admin|pagefind)/.test(file),
  );
  expect(files.filter((file) => file.endsWith(".xml")).length).toBeGreaterThan(10);
  for (const file of files) {
    const response = await page.goto(`/${encodeURI(file)}`).catch((error: unknown) => {
      if (!String(error).includes("Download is starting")) throw error;
    });
    if (file.endsWith(".xml")) {
      expect(XMLValidator.validate((await response?.text()) ?? ""), file).toBe(true);
      const html = page.locator(
        "xpath=//*[namespace-uri()='http://www.w3.org/1999/xhtml' and local-name()='script']",
      );
      expect(await html.count(), file).toBe(0);
    }
  }
});

test("an attack that is searched for is found, and shown as the text it is", async ({
  page,
  paper,
}) => {
  for (const [turn, title] of [...paper.titles.values()].entries()) {
    const word = /zzarticle\w+/.exec(title)?.[0] ?? "";
    const asked = turn % 2 === 0 ? word : title;
    await page.goto(`/recherche/?q=${encodeURIComponent(asked)}`);
    const found = page.locator("#resultats > li h2");
    await expect(found.first()).toBeVisible();
    expect(letters((await found.allTextContents()).join("\n")), asked).toContain(letters(title));
    expect((await look(page)).strange).toEqual([]);
    await found.first().locator("a").click();
    await expect(page.locator("h1")).toBeVisible();
    expect((await look(page)).strange).toEqual([]);
  }
});

test("suggestions and what is put aside show an attack as the text it is", async ({
  page,
  paper,
}) => {
  for (const [address, title] of paper.titles) {
    await page.goto(address);
    await page.getByRole("button", { name: "Lire plus tard" }).click();
    await page.locator("#recherche-bandeau").pressSequentially(title.slice(0, 12));
    await page.waitForTimeout(100);
    expect((await look(page)).strange).toEqual([]);
  }
  await page.locator("#recherche-bandeau").fill("zzart");
  await expect(page.getByRole("option").first()).toBeVisible();
  expect((await look(page)).strange).toEqual([]);
  await page.goto("/lire-plus-tard/");
  await expect(page.locator("#mis-de-cote li")).toHaveCount(paper.titles.size);
  const { strange, read } = await look(page);
  expect(strange).toEqual([]);
  for (const title of paper.titles.values()) expect(letters(read)).toContain(letters(title));
});

/** What an element holds, whatever attributes it has. */
function text(element: unknown): string {
  if (typeof element === "object" && element !== null && "#text" in element)
    return String(element["#text"]);
  return String(element);
}

/** The headline of whatever has one. */
function headlinesOf(data: unknown): string[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === "headline" ? String(value) : headlinesOf(value),
  );
}
