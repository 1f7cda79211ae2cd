import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { close, createIndex } from "pagefind";
import type { Browser, Page } from "playwright";
import { chromium } from "playwright";
import { ensureChromium } from "../../../src/press/checks/chromium.ts";
import { serve } from "../../../src/press/serve.ts";

const PROJECT = resolve(import.meta.dirname, "../../..");

/** A publication made for the benchmark, plain Pagefind beside our search, and a browser on it. */
export interface Stand {
  readonly browser: Browser;
  readonly folder: string;
  readonly origin: string;
  close(): Promise<void>;
}

/** Presses an archive into a folder, and indexes its pages with Pagefind as it comes. */
export async function makeStand(
  folder: string,
  environment: NodeJS.ProcessEnv,
  besidePlain = true,
): Promise<Stand> {
  const env = {
    ...process.env,
    ...environment,
    ROTATIVE_OUTPUT: folder,
    ROTATIVE_RELEASES: `${folder}.parutions.json`,
  };
  const pressed = spawnSync(process.execPath, ["--import", "tsx", "src/commands/press.ts"], {
    cwd: PROJECT,
    env,
    encoding: "utf8",
  });
  if (pressed.status !== 0)
    throw new Error(`the press failed:\n${pressed.stdout}${pressed.stderr}`);
  if (besidePlain) await indexPlainly(folder);
  const { server, url } = await serve({ folder, base: "/", port: 0, host: "127.0.0.1" });
  const { executablePath } = ensureChromium((line) => console.error(line));
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  return {
    browser,
    folder,
    origin: url.slice(0, -1),
    close: async () => {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Pagefind on the same article pages, with nothing of ours; in `plain/` of the publication. */
async function indexPlainly(folder: string): Promise<void> {
  delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(errors.join());
  await index.addDirectory({ path: folder, glob: "articles/**/*.html" });
  await index.writeFiles({ outputPath: join(folder, "plain/pagefind") });
  await close();
}

/** The addresses that each search answers a question with, ten at most. */
export interface Answers {
  readonly ours: readonly string[];
  readonly plain: readonly string[];
  readonly absent: readonly string[];
}

/** Asks through the module of the real page, and through plain Pagefind, in one page. */
export async function openPage({ browser, origin }: Stand): Promise<Page> {
  const page = await browser.newPage({ locale: "fr-FR" });
  await page.goto(`${origin}/recherche/`);
  await page.evaluate(`(async () => {
    const script = document.querySelector('script[type="module"][src*="search-page"]');
    const { searcher } = await import(script.src);
    const plain = await import("/plain/pagefind/pagefind.js");
    await plain.init();
    window.askBoth = async (query) => {
      const state = { query, filters: new Map(), byDate: false, asTyped: false };
      const { first, answer } = await searcher.search(state);
      const { results } = await plain.search(query);
      const top = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return {
        ours: first.results.map(({ url }) => url),
        plain: top.map(({ url }) => url.replace(/^\\/plain/, "")),
        absent: [...answer.absent, ...answer.corrections.map(({ typed }) => typed), ...(answer.beginning ? [answer.beginning] : [])],
      };
    };
    window.askOurs = async (query) => {
      const state = { query, filters: new Map(), byDate: false, asTyped: false };
      return (await searcher.search(state)).first.results.map(({ url }) => url);
    };
  })()`);
  return page;
}

export function askBoth(page: Page, query: string): Promise<Answers> {
  return page.evaluate(`askBoth(${JSON.stringify(query)})`);
}

export function askOurs(page: Page, query: string): Promise<string[]> {
  return page.evaluate(`askOurs(${JSON.stringify(query)})`);
}

/** What a file weighs on the way, from a server that compresses. */
function weightOf(folder: string, path: string): number {
  const bytes = readFileSync(join(folder, path));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return Math.min(bytes.length, brotliCompressSync(bytes, { params }).length);
}

/** The bytes that a first search costs a reader, by file. */
export async function costOf(
  { browser, origin, folder }: Stand,
  query: string,
): Promise<Map<string, number>> {
  const context = await browser.newContext({ locale: "fr-FR" });
  const page = await context.newPage();
  const asked = new Map<string, number>();
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (/\.(?:css|woff2|webp|html)$|\/$/.test(pathname) || !request.url().startsWith(origin))
      return;
    asked.set(pathname, weightOf(folder, pathname));
  });
  await page.goto(`${origin}/recherche/?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(
    "/article/.test(document.getElementById('recherche-etat').textContent)",
  );
  await page.waitForLoadState("networkidle");
  await context.close();
  return asked;
}
