import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright/test";

/** What axe holds against a page as it stands, one line for each place. */
export async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id} : ${target.join(" ")}`),
  );
}
