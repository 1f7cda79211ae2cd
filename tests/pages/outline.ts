import type { Page } from "playwright/test";

/** What is wrong with the headings of a page, read alone: one `h1`, no level left out, none empty. */
export async function headingFaults(page: Page): Promise<string[]> {
  const headings = await page.getByRole("heading").evaluateAll((all) =>
    all.map((one) => ({
      level: Number(one.getAttribute("aria-level") ?? one.tagName.slice(1)),
      text: one.textContent?.trim() ?? "",
    })),
  );
  const first = headings.filter(({ level }) => level === 1).length;
  return [
    ...(first === 1 ? [] : [`${first} h1`]),
    ...headings.flatMap(({ level, text }, index) => {
      const before = headings[index - 1]?.level ?? 0;
      return [
        ...(text === "" ? [`h${level} vide`] : []),
        ...(level > before + 1 ? [`h${level} après h${before} : ${text}`] : []),
      ];
    }),
  ];
}

/** The landmarks of a page, in order, each with its name: « navigation Rubriques ». */
export async function landmarksOf(page: Page): Promise<string[]> {
  const tree = await page.locator("body").ariaSnapshot();
  return [
    ...tree.matchAll(
      /^\s*- (banner|main|contentinfo|search|navigation|complementary)\b(?: "(.*?)")?/gm,
    ),
  ].map(([, role = "", name]) => (name === undefined ? role : `${role} ${name}`));
}
