import { test as base } from "playwright/test";
import { folder } from "../pages/publication-under-test.ts";
import { ensureNginx } from "./find-nginx.ts";
import { serveWithNginx } from "./nginx.ts";

interface WorkerFixtures {
  /** Where nginx serves the publication. */
  readonly origin: string;
}

export const test = base.extend<object, WorkerFixtures>({
  origin: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here
    async ({}, use) => {
      const { origin, stop } = await serveWithNginx(
        ensureNginx(() => {}),
        folder,
      );
      await use(origin);
      await stop();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ origin }, use) => use(origin),
});

export { expect } from "playwright/test";
export { folder, manifest } from "../pages/publication-under-test.ts";
