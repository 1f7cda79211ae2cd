import { execFileSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../../src/press/workspace.ts";
import { environmentOf } from "../../unit/newsroom/newsroom.ts";
import { temporaryFolder } from "../../unit/newsroom/temporary-folder.ts";
import { expect, look, test } from "./attack-test.ts";
import type { AttackedPaper } from "./attacked-paper.ts";
import { letters } from "./attacks.ts";

test.describe.configure({ mode: "default", timeout: 120_000 });

/** What the desk has made of the archive, served beside the paper. */
const MADE = [
  { command: "report", file: "index.html", options: (folder: string) => [folder] },
  { command: "letter", file: "lettre.html", options: (to: string) => ["--week", "--to", to] },
];

function make({ home, data, output }: AttackedPaper, { command, options }: (typeof MADE)[number]) {
  const folder = join(temporaryFolder(), command);
  execFileSync(process.execPath, [join(PROJECT, "bin/rotative.mjs"), command, ...options(folder)], {
    env: { ...process.env, ...environmentOf(home), ROTATIVE_DATA: data },
    stdio: "ignore",
  });
  cpSync(folder, join(output, `fait-${command}`), { recursive: true });
}

for (const made of MADE) {
  test(`what npm run ${made.command} makes of an attack runs nothing, and shows the text it is`, async ({
    page,
    paper,
  }) => {
    make(paper, made);
    await page.goto(`/fait-${made.command}/${made.file}`);
    const { strange, read } = await look(page);
    expect(strange.filter((one) => !/^<style>/.test(one))).toEqual([]);
    const all = letters(read);
    const told = [...paper.titles.values()].filter((title) => all.includes(letters(title)));
    expect(told.length).toBeGreaterThan(0);
  });
}

test("the browser desk opens without running anything of the paper that it is of", async ({
  page,
  paper,
  ran,
}) => {
  const name = paper.written.find(({ where }) => where === "site name")?.text ?? "";
  const { config } = JSON.parse(readFileSync(join(paper.output, "admin/desk.json"), "utf8"));
  expect(letters(config.app_title)).toContain(letters(name));
  await page.goto("/admin/");
  await expect(page.getByRole("button").first()).toBeVisible();
  expect(ran.filter((one) => !one.includes(" asks for "))).toEqual([]);
  expect((await page.locator("script").all()).length).toBeLessThan(4);
});
