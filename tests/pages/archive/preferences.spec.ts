import { walk } from "../keyboard-walk.ts";
import { expect, manifest, test } from "../publication-under-test.ts";

const ORIGINAL = "/articles/2022/mossad-ankara-pret-a-expulser-le-hamas/";

for (const colorScheme of ["light", "dark"] as const) {
  test(`in forced colours (${colorScheme}), what was told by a ground is told by a line`, async ({
    watched: page,
  }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await page.goto(`${ORIGINAL}?surligner=Ankara`);
    await expect(page.locator("mark").first()).toBeVisible();
    const lines = await page.evaluate(() => {
      const widthOf = (selector: string, side: string) => {
        const one = document.querySelector(selector);
        if (one === null) return `${selector} is missing`;
        const style = getComputedStyle(one);
        return style.getPropertyValue(`border-${side}-style`) === "none"
          ? `${selector} has no line`
          : style.getPropertyValue(`border-${side}-color`);
      };
      return {
        canvas: getComputedStyle(document.documentElement).backgroundColor,
        mark: getComputedStyle(document.querySelector("mark") ?? document.body).backgroundColor,
        section: widthOf("#sections [aria-current]", "bottom"),
        chosen: widthOf("#apparence :checked + span", "bottom"),
        others: widthOf("#apparence :not(:checked) + span", "bottom"),
        plate: widthOf(".figure-plate", "bottom"),
        field: widthOf(".masthead-search form", "bottom"),
        share: widthOf("#partage", "top"),
        related: widthOf(".related .strip-title", "top"),
      };
    });
    const { canvas, others, ...drawn } = lines;
    expect(others).toContain("has no line");
    for (const [what, colour] of Object.entries(drawn)) {
      expect(colour, what).toMatch(/^rgb/);
      expect(colour, what).not.toBe(canvas);
    }
  });

  test(`in forced colours (${colorScheme}), the focus is seen at every stop`, async ({
    watched: page,
  }) => {
    test.slow(); // a hundred keys
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await page.goto(ORIGINAL);
    await expect(page.locator("#apparence")).toBeVisible();
    const stops = await walk(page);
    expect(stops.flatMap(({ name, faults }) => faults.map((fault) => `${name} ${fault}`))).toEqual(
      [],
    );
  });
}

test("in forced colours, filters and buttons are the system's or drawn with a line", async ({
  watched: page,
}) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await page.goto(`${manifest.kinds.search}?q=Turquie&rubrique=TV`);
  const box = page.getByRole("checkbox", { name: /^TV/ });
  await expect(box).toBeVisible();
  await expect(box).not.toHaveCSS("appearance", "none");
  for (const selector of ["#recherche-champ", ".search-line button", "#recherche-tri"]) {
    const one = page.locator(selector);
    await expect(one).toHaveCSS("border-top-style", "solid");
    const [line, canvas] = await one.evaluate((element) => [
      getComputedStyle(element).borderTopColor,
      getComputedStyle(document.documentElement).backgroundColor,
    ]);
    expect(line, selector).not.toBe(canvas);
  }
});

test("with reduced motion, nothing moves by itself", async ({ watched: page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const [kind, address] of Object.entries(manifest.kinds)) {
    if (kind === "alias") continue;
    await page.goto(kind === "search" ? `${address}?q=Turquie` : address);
    await page.locator("main a:visible").first().hover();
    const moving = await page.evaluate(() => [
      ...document.getAnimations().map(() => "an animation runs"),
      ...[...document.querySelectorAll("*")]
        .filter((one) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
          return (
            !/^0s/.test(transitionDuration) || animationName !== "none" || scrollBehavior !== "auto"
          );
        })
        .map(({ tagName }) => tagName),
    ]);
    expect(moving, address).toEqual([]);
  }
});

test("readers who ask for more contrast are given no soft ink", async ({ watched: page }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ contrast: "more", colorScheme });
    await page.goto(ORIGINAL);
    const ink = await page.locator("html").evaluate((html) => getComputedStyle(html).color);
    for (const soft of [".byline", "figcaption >> nth=0", ".foot"])
      await expect(page.locator(soft)).toHaveCSS("color", ink);
  }
});
