import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright/test";

/**
 * What axe holds against a page as it stands, one line for each place.
 *
 * @param rules the only ones that are asked; all when there is none
 */
export async function axeFaults(page: Page, ...rules: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id} : ${target.join(" ")}`),
  );
}
