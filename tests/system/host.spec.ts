import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DefaultTreeAdapterTypes } from "parse5";
import { parse } from "parse5";
import { PROJECT } from "../../src/press/workspace.ts";
import { expect, folder, manifest, test } from "./served.ts";

const assets = readdirSync(join(folder, "assets"));
const asset = (ending: string) => `/assets/${assets.find((file) => file.endsWith(ending))}`;
const picture = `/images/${readdirSync(join(folder, "images"))[0]}`;

const FOREVER = "public, max-age=31536000, immutable";
const ASKED_AGAIN = "public, max-age=0, must-revalidate";

test("what is named by its content is kept for ever, the rest is asked for again", async ({
  request,
}) => {
  for (const address of [asset(".css"), asset(".js"), asset(".woff2"), picture])
    expect((await request.get(address)).headers()["cache-control"], address).toBe(FOREVER);
  for (const address of ["/", "/recherche/", "/feed.xml", "/pagefind/pagefind-entry.json"])
    expect((await request.get(address)).headers()["cache-control"], address).toBe(ASKED_AGAIN);
});

test("an unchanged page is answered with 304 and no body", async ({ request }) => {
  const { etag = "" } = (await request.get("/")).headers();
  const again = await request.get("/", { headers: { "If-None-Match": etag } });
  expect(again.status()).toBe(304);
});

test("an unknown address answers 404 with the paper's page, and nobody keeps it", async ({
  request,
}) => {
  for (const address of ["/rien/", "/assets/rien.css", "/images/", "/articles/"]) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(404);
    expect(response.headers()["cache-control"], address).toBe(ASKED_AGAIN);
    expect(await response.text(), address).toContain("Cette page n’existe pas");
  }
});

test("a folder asked for without its slash leads to the page, on the same host", async ({
  request,
}) => {
  const { status, headers } = await request
    .get("/recherche", { maxRedirects: 0 })
    .then((response) => ({ status: response.status(), headers: response.headers() }));
  expect(status).toBe(301);
  expect(headers.location).toBe("/recherche/");
});

test("texts go out in brotli, or in gzip to whom does not know it", async ({ request }) => {
  const texts = ["/", "/feed.xml", "/feed.json", "/sitemap.xml", "/manifest.webmanifest"];
  for (const address of [...texts, asset(".css"), asset(".js"), "/pagefind/pagefind.js"]) {
    for (const encoding of ["br", "gzip"]) {
      const { headers } = await request
        .get(address, { headers: { "Accept-Encoding": encoding } })
        .then((response) => ({ headers: response.headers() }));
      expect(headers["content-encoding"], address).toBe(encoding);
      expect(headers.vary, address).toBe("Accept-Encoding");
    }
  }
});

test("each file is called what it is", async ({ request }) => {
  const types = {
    "/": "text/html; charset=utf-8",
    "/404.html": "text/html; charset=utf-8",
    "/feed.xml": "application/atom+xml; charset=utf-8",
    "/rubriques/tv/feed.xml": "application/atom+xml; charset=utf-8",
    "/feed.json": "application/feed+json; charset=utf-8",
    "/sitemap.xml": "text/xml; charset=utf-8",
    "/opensearch.xml": "application/opensearchdescription+xml; charset=utf-8",
    "/manifest.webmanifest": "application/manifest+json; charset=utf-8",
    "/robots.txt": "text/plain; charset=utf-8",
    [asset(".css")]: "text/css; charset=utf-8",
    [asset(".js")]: "application/javascript; charset=utf-8",
    [asset(".woff2")]: "font/woff2",
    [asset(".svg")]: "image/svg+xml",
  };
  for (const [address, type] of Object.entries(types))
    expect((await request.get(address)).headers()["content-type"], address).toBe(type);
});

test("no page does what the security policy forbids, the search included", async ({ page }) => {
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      refused.push(`${page.url()} : ${message.text()}`);
  });
  const [sample] = manifest.samples;
  for (const [kind, address] of Object.entries(manifest.kinds)) {
    const response = await page.goto(address);
    expect(response?.headers()["content-security-policy"], kind).toContain("default-src 'none'");
    await page.waitForLoadState("networkidle");
  }
  await page.goto(`/recherche/?q=${sample?.words.title}`);
  await expect(page.locator("#resultats > li").first()).toBeVisible();
  await page.locator("#resultats > li a").first().click();
  await expect(page.locator("mark").first()).toBeVisible();
  await page.locator("#recherche-bandeau").fill("Tur");
  await expect(page.getByRole("option").first()).toBeVisible();
  expect(refused).toEqual([]);
});

test("the policy names the inline scripts of pages, and no other", () => {
  const config = readFileSync(join(PROJECT, "docs/nginx.conf"), "utf8");
  const [policy = ""] = /script-src [^;]*/.exec(config) ?? [];
  const named = policy.match(/sha256-[\w+/=]+/g) ?? [];
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  );
  const inline = pages.flatMap((file) => inlineScripts(readFileSync(join(folder, file), "utf8")));
  const hashes = inline.map(
    (script) => `sha256-${createHash("sha256").update(script).digest("base64")}`,
  );
  expect([...new Set(hashes)].sort()).toEqual([...named].sort());
});

/** The text of each script that a browser would run from the page itself. */
function inlineScripts(html: string): string[] {
  const within = (node: DefaultTreeAdapterTypes.Node): string[] => {
    if (!("childNodes" in node)) return [];
    if (node.nodeName !== "script" || !("attrs" in node)) return node.childNodes.flatMap(within);
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    const runs = /^(module|text\/javascript)?$/.test(attributes.get("type") ?? "");
    if (attributes.has("src") || !runs) return [];
    return node.childNodes.map((text) => ("value" in text ? text.value : ""));
  };
  return within(parse(html));
}
