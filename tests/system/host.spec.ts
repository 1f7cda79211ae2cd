import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { get } from "node:http";
import { dirname, extname, join } from "node:path";
import type { DefaultTreeAdapterTypes } from "parse5";
import { parse } from "parse5";
import type { APIRequestContext } from "playwright/test";
import { FILE_MANIFEST, fileManifestSchema } from "../../src/publication/file-manifest.ts";
import { expect, folder, manifest, test } from "./served.ts";

const assets = readdirSync(join(folder, "assets"));
const asset = (ending: string) => `/assets/${assets.find((file) => file.endsWith(ending))}`;
const picture = `/images/${readdirSync(join(folder, "images"))[0]}`;

const { files } = fileManifestSchema.parse(
  JSON.parse(readFileSync(join(folder, FILE_MANIFEST), "utf8")),
);
/** What hosts are told lies in the publication, and is not served. */
const isForHosts = (file: string) => file.startsWith("_");

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

test("each file is called what the manifest of files calls it, and kept as long", async ({
  request,
}) => {
  const kinds = new Map(
    Object.entries(files).map(([file, { type, cache }]) => [
      `${extname(file)} ${dirname(file).split("/").slice(0, 2).join("/")} ${type} ${cache}`,
      file,
    ]),
  );
  expect(kinds.size).toBeGreaterThan(20);
  for (const file of kinds.values()) {
    if (isForHosts(file)) continue;
    const { headers } = await answer(request, `/${encodeURI(file)}`);
    expect(headers["content-type"], file).toBe(files[file]?.type);
    const cache = files[file]?.cache === "forever" ? FOREVER : ASKED_AGAIN;
    expect(headers["cache-control"], file).toBe(cache);
  }
  const { headers } = await answer(request, "/");
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
});

test("a part of a file is sent to whom asks for a part", async ({ request }) => {
  const response = await request.get(picture, { headers: { Range: "bytes=4-11" } });
  expect(response.status()).toBe(206);
  expect(response.headers()["content-range"]).toBe(`bytes 4-11/${files[picture.slice(1)]?.size}`);
  const whole = readFileSync(join(folder, picture));
  expect(await response.body()).toEqual(whole.subarray(4, 12));
});

test("nothing outside of the publication is reachable, nor what is said to hosts", async ({
  origin,
}) => {
  const beside = dirname(folder);
  const secret = join(beside, "secret.txt");
  writeFileSync(secret, "Rien ne doit sortir d’ici.");
  try {
    const ways = ["/../secret.txt", "/%2e%2e/secret.txt", "/assets/..%2f..%2fsecret.txt"];
    const more = ["/assets../secret.txt", "//../secret.txt", "/..%5csecret.txt"];
    const hosts = Object.keys(files).filter(isForHosts);
    expect(hosts.length).toBeGreaterThan(3);
    for (const path of [...ways, ...more, ...hosts.map((file) => `/${file}`), "/_nginx/"]) {
      const { status, body } = await asWritten(origin, path);
      expect([400, 404], path).toContain(status);
      expect(body, path).not.toContain("Rien ne doit sortir");
    }
  } finally {
    rmSync(secret);
  }
});

test("what a deploy remembers on its host is not for readers", async ({ request }) => {
  const memory = join(folder, ".rotative");
  mkdirSync(memory);
  try {
    writeFileSync(join(memory, "deploiement.json"), "{}");
    expect((await answer(request, "/.rotative/deploiement.json")).status).toBe(404);
  } finally {
    rmSync(memory, { recursive: true });
  }
});

test("an address that an article had leads to it, its query kept", async ({ request }) => {
  const { alias } = manifest.kinds;
  test.skip(alias === undefined, "no article of this archive had another address");
  for (const address of [alias, alias?.replace(/\/$/, "")]) {
    const { status, headers } = await answer(request, `${address}?de=lettre`);
    expect(status).toBe(301);
    expect(headers.location).toMatch(/^\/articles\/.+\/\?de=lettre$/);
    const { status: found } = await answer(request, headers.location ?? "");
    expect(found).toBe(200);
  }
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
  const early = page.locator("html");
  await page.getByRole("radio", { name: "Sombre" }).check();
  await expect(early).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(early, "set by the script in the head").toHaveAttribute("data-theme", "dark");
  await page.locator("#recherche-bandeau").fill("Tur");
  await expect(page.getByRole("option").first()).toBeVisible();
  expect(refused).toEqual([]);
});

test("the policy names the inline scripts of pages, no other, and no page has a style of its own", async ({
  request,
}) => {
  const { headers } = await answer(request, "/");
  const [policy = ""] = /script-src [^;]*/.exec(headers["content-security-policy"] ?? "") ?? [];
  const named = policy.match(/sha256-[\w+/=]+/g) ?? [];
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".html") && !file.startsWith("admin"),
  );
  const trees = pages.map((file) => parse(readFileSync(join(folder, file), "utf8")));
  const hashes = trees
    .flatMap(inlineScripts)
    .map((script) => `sha256-${createHash("sha256").update(script).digest("base64")}`);
  expect([...new Set(hashes)].sort()).toEqual([...named].sort());
  expect(trees.flatMap(ownStyles)).toEqual([]);
});

/** An answer that is not followed. */
async function answer(request: APIRequestContext, address: string) {
  const response = await request.get(address, { maxRedirects: 0 });
  return { status: response.status(), headers: response.headers() };
}

/** What a server answers to a path that a browser would tidy first. */
async function asWritten(origin: string, path: string): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(origin);
  const response = await new Promise<IncomingMessage>((done, failed) => {
    get({ hostname, port, path }, done).once("error", failed);
  });
  let body = "";
  for await (const chunk of response.setEncoding("utf8")) body += chunk;
  return { status: response.statusCode ?? 0, body };
}

/** The style attributes and elements of a page. */
function ownStyles(root: DefaultTreeAdapterTypes.Node): string[] {
  if (!("childNodes" in root)) return [];
  const attributes = "attrs" in root ? root.attrs : [];
  return [
    ...attributes.filter(({ name }) => name === "style").map(({ value }) => value),
    ...(root.nodeName === "style" ? ["<style>"] : []),
    ...root.childNodes.flatMap(ownStyles),
  ];
}

/** The text of each script that a browser would run from the page itself. */
function inlineScripts(root: DefaultTreeAdapterTypes.Node): string[] {
  if (!("childNodes" in root)) return [];
  if (root.nodeName !== "script" || !("attrs" in root))
    return root.childNodes.flatMap(inlineScripts);
  const attributes = new Map(root.attrs.map(({ name, value }) => [name, value]));
  const runs = /^(module|text\/javascript)?$/.test(attributes.get("type") ?? "");
  if (attributes.has("src") || !runs) return [];
  return root.childNodes.map((text) => ("value" in text ? text.value : ""));
}
