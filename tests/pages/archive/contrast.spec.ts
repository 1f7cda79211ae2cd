import { inEveryLook } from "../looks.ts";
import { expect, manifest, test } from "../publication-under-test.ts";
import { faint, undecidedContrasts } from "./undecided-contrast.ts";

for (const [kind, address] of Object.entries(manifest.kinds)) {
  if (kind === "alias" || !address.endsWith("/")) continue;
  test(`the contrasts that axe leaves undecided are enough as they are drawn: ${kind}`, async ({
    watched: page,
  }) => {
    test.slow();
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    await inEveryLook(page, async (look) => {
      const measured = await undecidedContrasts(page);
      expect(measured.size, "the choice of a theme is always among them").toBeGreaterThan(0);
      expect(faint(measured), look).toEqual([]);
    });
  });
}

test("a faint text under a transparent field, of which axe says nothing, is found", async ({
  watched: page,
}) => {
  await page.goto(manifest.kinds.article ?? "");
  await page.addStyleTag({ content: ".choice label > span { color: #b5aea4 !important }" });
  expect(faint(await undecidedContrasts(page)).length).toBeGreaterThan(0);
});
