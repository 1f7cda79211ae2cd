import { readdirSync } from "node:fs";
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
