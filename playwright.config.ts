import { extname } from "node:path";
import { defineConfig } from "playwright/test";
import { ensureChromium } from "./src/press/checks/chromium.ts";

const { executablePath } = ensureChromium((line) => console.error(line));

/**
 * Five sets of checks in a real browser: `publication` holds of any newsroom's pages and runs before
 * each swap; `archive` holds of the project's own articles and runs in `npm test`; `system` needs nginx
 * on Linux, `paper` makes that of another newsroom, and both run in `npm run test:system`; `look`
 * compares what readers see with the screenshots in tests/look (`npm run look`).
 * ROTATIVE_CHECKED names the folder that is looked at.
 */
export default defineConfig({
  testDir: "tests/pages",
  outputDir: "test-results",
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: {
    timeout: 10_000, // a machine under load is no fault of a page
    toMatchAriaSnapshot: { pathTemplate: "{testDir}/{arg}{ext}" },
  },
  // A package has all of this bundled: src/press/checks/bundled-checks.ts.
  reporter: [[`./src/press/checks/french-reporter${extname(import.meta.filename)}`]],
  use: {
    browserName: "chromium",
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    launchOptions: executablePath === undefined ? {} : { executablePath },
  },
  projects: [
    { name: "publication", testDir: "tests/pages/publication" },
    { name: "archive", testDir: "tests/pages/archive" },
    { name: "system", testDir: "tests/system", testIgnore: "paper.spec.ts" },
    { name: "paper", testDir: "tests/system", testMatch: "paper.spec.ts" },
    { name: "look", testDir: "tests/look", snapshotPathTemplate: "tests/look/{arg}{ext}" },
  ],
});
