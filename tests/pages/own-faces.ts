import type { Page } from "playwright/test";

const OPTIONAL = /font-display:optional/g;

/** Has pages wait for the paper's own faces: « optional » ones that come late are not used, on a busy machine. */
export async function waitForOwnFaces(page: Page): Promise<void> {
  await page.route("**/*.css", async (route) => {
    const response = await route.fetch();
    const styles = await response.text();
    await route.fulfill({ response, body: styles.replace(OPTIONAL, "font-display:block") });
  });
}
