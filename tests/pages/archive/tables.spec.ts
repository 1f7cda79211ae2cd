import { expect, test } from "../publication-under-test.ts";

const ADDRESS = "/articles/2019/kilogramme-seconde-metre-constantes/";

test("un tableau plus large que l’écran défile au clavier, et dit de quoi il parle", async ({
  watched: page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(ADDRESS);
  await page.addStyleTag({ content: "html { font-size: 200% !important }" });
  const table = page.getByRole("region", { name: /^Tableau : .{4}/ });
  await table.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test("un tableau qui tient sur l’écran n’arrête pas le clavier", async ({ watched: page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(ADDRESS);
  await expect(page.locator(".table")).not.toHaveAttribute("tabindex");
  await page.setViewportSize({ width: 320, height: 640 });
  await page.addStyleTag({ content: "html { font-size: 200% !important }" });
  await expect(page.locator(".table")).toHaveAttribute("tabindex", "0");
});
