import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright/test";
import { test as base, expect } from "playwright/test";
import { z } from "zod";
import { serve } from "../../src/press/serve.ts";
import { manifestSchema } from "../../src/publication/manifest.ts";

const checked = process.env.ROTATIVE_CHECKED;
if (!checked)
  throw new Error("ROTATIVE_CHECKED names no folder; run the checks through npm run verify");

/** The folder that is looked at, and what it says of itself. */
export const folder: string = checked;
export const manifest = manifestSchema.parse(
  JSON.parse(readFileSync(join(folder, "publication.json"), "utf8")),
);

const looked = new Set<unknown>(JSON.parse(process.env.ROTATIVE_LOOKED ?? "[]"));

/** Articles that changed since the last look. */
export const changed = z.array(z.string()).parse(JSON.parse(process.env.ROTATIVE_CHANGED ?? "[]"));

/** Whether a page has to be opened: it is not one that was looked at as it is. */
export function isNew(address: string): boolean {
  return !looked.has(address);
}

interface Fixtures {
  /** A page on which nothing may go wrong: no console error, no failed or foreign request. */
  readonly watched: Page;
}

interface WorkerFixtures {
  /** The origin of a real static server. */
  readonly origin: string;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  origin: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here
    async ({}, use) => {
      const { server, url } = await serve({
        folder,
        base: new URL(manifest.url).pathname,
        port: 0,
        host: "127.0.0.1",
      });
      await use(new URL(url).origin);
      await new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      });
    },
    { scope: "worker" },
  ],
  baseURL: async ({ origin }, use) => use(origin),
  watched: async ({ page, origin }, use) => {
    const seen: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") seen.push(`console : ${message.text()}`);
    });
    page.on("pageerror", (error) => seen.push(`exception : ${error.message}`));
    page.on("requestfailed", (request) => {
      const reason = request.failure()?.errorText ?? "";
      // Leaving a page gives up what it was still fetching.
      if (reason !== "net::ERR_ABORTED") seen.push(`requête perdue : ${request.url()} ${reason}`);
    });
    page.on("request", (request) => {
      const { protocol, origin: asked } = new URL(request.url());
      if (protocol.startsWith("http") && asked !== origin)
        seen.push(`autre site : ${request.url()}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400 && !response.request().isNavigationRequest()) {
        seen.push(`réponse ${response.status()} : ${response.url()}`);
      }
    });
    await use(page);
    expect(seen, "rien ne doit clocher dans la console ni sur le réseau").toEqual([]);
  },
});

export { expect } from "playwright/test";
