import { expect, test } from "playwright/test";
import { article } from "../unit/paper.ts";
import { ensureNginx } from "./find-nginx.ts";
import type { Served } from "./nginx.ts";
import { serveWithNginx } from "./nginx.ts";
import { smallPaper } from "./small-paper.ts";

/** What an old address may be, and what nginx would read otherwise. */
const OLD = ["/l’ancienne $/", "/a b;{$uri}' return 200/", "/x } location = y/"];

let served: Served;

test.beforeAll(async () => {
  const folder = await smallPaper({
    "2022/lu.md": article("Un texte.", [`aliases: ${JSON.stringify(OLD)}`]),
    "2022/retire.md": article("Un texte.", ['withdrawn: "La source s’était trompée."']),
  });
  served = await serveWithNginx(
    ensureNginx(() => {}),
    folder,
  );
});

test.afterAll(() => served.stop());

test("an article that was withdrawn is gone, and says why", async ({ page }) => {
  const response = await page.goto(`${served.origin}/articles/2022/retire/`);
  expect(response?.status()).toBe(410);
  const headers = response?.headers() ?? {};
  expect(headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  await expect(page.getByText("La source s’était trompée.")).toBeVisible();
  expect((await page.goto(`${served.origin}/articles/2022/lu/`))?.status()).toBe(200);
});

for (const address of OLD) {
  test(`${address}, an old address, leads to its article and writes no rule`, async ({ page }) => {
    await page.goto(served.origin + encodeURI(address));
    expect(new URL(page.url()).pathname).toBe("/articles/2022/lu/");
  });
}
