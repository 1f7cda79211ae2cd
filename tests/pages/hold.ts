import type { Page } from "playwright/test";
import { axeFaults } from "./axe.ts";
import { inEveryLook, type OPPOSITE_LOOKS } from "./looks.ts";
import { expect } from "./publication-under-test.ts";
import { faintTexts } from "./text-contrast.ts";

/** Asks of an open page that all can read it, in every look or in some, and that it keeps to its width. */
export async function hold(page: Page, looks?: typeof OPPOSITE_LOOKS): Promise<void> {
  const check = async (look: string, isNewWidth: boolean) => {
    await expect(page.locator("main")).toBeVisible();
    // A theme changes colours and nothing else: the other rules need not be asked again.
    const rules = isNewWidth ? [] : ["color-contrast"];
    expect(await axeFaults(page, ...rules), look).toEqual([]);
    expect(await faintTexts(page), `contrastes, ${look}`).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `la page ne défile pas de côté, ${look}`).toBe(0);
  };
  await inEveryLook(page, check, looks);
}
