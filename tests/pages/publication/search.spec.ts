import { expect, isNew, manifest, test } from "../publication-under-test.ts";

const search = manifest.kinds.search ?? "/recherche/";
const PLACES = { title: "du titre", body: "du texte", caption: "d’une légende" } as const;

/** The index changes with any article: it is asked for what changed, and for some of what did not. */
const ASKED = 2;
const { samples } = manifest;
const asked = samples.filter(({ address }, index) => index < ASKED || isNew(address));

for (const { address, words } of asked) {
  for (const [place, of] of Object.entries(PLACES)) {
    const word = words[place as keyof typeof words];
    if (word === undefined) continue;
    test(`« ${word} », mot ${of}, fait trouver ${address}`, async ({ watched: page }) => {
      await page.goto(`${search}?q=${encodeURIComponent(word)}`);
      const results = page.locator("ol#resultats > li");
      await expect(results.first()).toBeVisible();
      const wanted = page.locator(`ol#resultats > li a[href="${address}"]`);
      const more = page.locator("#recherche-suite");
      for (
        let tries = 0;
        tries < 5 && (await wanted.count()) === 0 && (await more.isVisible());
        tries++
      ) {
        const before = await results.count();
        await more.click();
        await expect(results).not.toHaveCount(before);
      }
      await expect(wanted.first()).toBeVisible();
    });
  }
}
