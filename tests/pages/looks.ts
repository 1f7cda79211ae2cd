import type { Page } from "playwright/test";

/** The looks in which every page must hold: both themes, on a telephone and on a desk. */
const LOOKS = [
  { width: 1280, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
  { width: 360, colorScheme: "dark" },
  { width: 360, colorScheme: "light" },
] as const;

/** Two of them that hold both themes and both widths: enough beside a page of the same kind. */
export const OPPOSITE_LOOKS = LOOKS.filter((_, index) => index % 2 === 0);

/** Shows an open page in each look in turn, without loading it again. */
export async function inEveryLook(
  page: Page,
  check: (look: string, isNewWidth: boolean) => Promise<void>,
  looks: readonly (typeof LOOKS)[number][] = LOOKS,
) {
  let before: number | undefined;
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await check(`${width} px, ${colorScheme}`, width !== before);
    before = width;
  }
}
