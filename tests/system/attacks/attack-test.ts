import type { Page } from "playwright/test";
import { test as base, expect } from "playwright/test";
import { ensureNginx } from "../find-nginx.ts";
import { serveWithNginx } from "../nginx.ts";
import type { AttackedPaper } from "./attacked-paper.ts";
import { attackedPaper } from "./attacked-paper.ts";
import { RUN } from "./attacks.ts";

interface WorkerFixtures {
  readonly paper: AttackedPaper;
  /** Where the paper is served by a host that sends no policy: none hides a hole. */
  readonly origin: string;
}

/** A page on which nothing may run but what is ours, and from which nothing else may be asked for. */
export const test = base.extend<{ readonly ran: readonly string[] }, WorkerFixtures>({
  paper: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here
    async ({}, use) => use(await attackedPaper()),
    { scope: "worker", timeout: 300_000 },
  ],
  origin: [
    async ({ paper }, use) => {
      const served = await serveWithNginx(
        ensureNginx(() => {}),
        paper.output,
        { bare: true },
      );
      await use(served.origin);
      await served.stop();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ origin }, use) => use(origin),
  ran: [
    async ({ context, origin }, use) => {
      const ran: string[] = [];
      await context.exposeBinding(RUN, ({ page }, word) => ran.push(`${page.url()} : ${word}`));
      context.on("dialog", (dialog) => {
        ran.push(`${dialog.page()?.url()} : ${dialog.message()}`);
        dialog.dismiss().catch(() => {});
      });
      context.on("request", (request) => {
        const { protocol, origin: asked } = new URL(request.url());
        if (asked === origin || /^(data|blob|file):$/.test(protocol)) return;
        ran.push(`${request.frame().page().url()} asks for ${request.url()}`);
      });
      await use(ran);
      expect(ran).toEqual([]);
    },
    { auto: true },
  ],
});

/** What stands in a page and that no text of an article may make; and all that can be read in it. */
export interface Looked {
  readonly strange: readonly string[];
  readonly read: string;
}

/** Looks at all elements of a page as they are now. */
export async function look(page: Page): Promise<Looked> {
  return await page.evaluate(() => {
    const strange: string[] = [];
    const words: string[] = [document.title];
    const kept = /^(alt|title|aria-label|content|value|data-title|label|placeholder)$/;
    const leading =
      /^(href|src|srcset|action|formaction|poster|data|xlink:href|cite|ping|background)$/;
    const ours = /^(assets|images|admin|apercu)\//;
    for (const element of document.querySelectorAll("*")) {
      const name = element.localName;
      const said = `<${name}> ${element.outerHTML.slice(0, 200)}`;
      if (/^(iframe|frame|object|embed|base|style|math|applet|portal|marquee|template)$/.test(name))
        strange.push(said);
      for (const { name: attribute, value } of element.attributes) {
        if (/^on/i.test(attribute)) strange.push(said);
        if (/^(srcdoc|autofocus|http-equiv)$/.test(attribute)) strange.push(`${attribute} ${said}`);
        if (kept.test(attribute)) words.push(value);
        if (!leading.test(attribute)) continue;
        const url = URL.canParse(value, location.href) ? new URL(value, location.href) : undefined;
        if (url === undefined || !/^(https?|mailto):$/.test(url.protocol)) strange.push(said);
        else if (/^(src|srcset|poster|data)$/.test(attribute) && url.origin !== location.origin)
          strange.push(said);
        else if (name === "script" && !ours.test(url.pathname.slice(1))) strange.push(said);
      }
    }
    return { strange, read: [...words, document.body?.textContent ?? ""].join("\n") };
  });
}

export { expect } from "playwright/test";
