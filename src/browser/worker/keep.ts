import type { OfflinePublication } from "../../publication/offline-publication.ts";
import type { KeptArticle, Opened } from "./kept-articles.ts";
import { cacheOf, listOf, namedArticles, prefixOf, withOpened } from "./kept-articles.ts";

/**
 * Keeps one publication in a reader's browser: its front page, what was read and what was put aside. The network is
 * asked first, always. A new publication is a new worker (it holds the version), which fills a store of its own and
 * only then takes the place of the old one: what is shown without network is never half of two.
 */
declare const self: ServiceWorkerGlobalScope;
/** Written before this script by the press. */
declare const PUBLICATION: OfflinePublication;

const { version, base, worker, offline, pages, files } = PUBLICATION;
const STORE = cacheOf(base, version);
const LIST = listOf(base);
const GONE = new Set(PUBLICATION.gone);
const CONTENT_NAMED = [`${base}assets/`, `${base}images/`];
const AS_STORED = { ignoreVary: true };

self.addEventListener("install", (event) => event.waitUntil(inTurn(install)));
self.addEventListener("activate", (event) => event.waitUntil(inTurn(activate)));
self.addEventListener("message", (event) => {
  const { source, data } = event;
  event.waitUntil(
    inTurn(async () => {
      const gone = await opened(data as Opened); // only the paper's own pages can write to it
      if (gone.length > 0) source?.postMessage({ gone });
    }),
  );
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (pathname.startsWith(`${base}admin/`)) return;
  if (request.mode === "navigate") event.respondWith(page(event, pathname));
  else if (isContentNamed(pathname)) event.respondWith(file(request, pathname));
});

/** All or nothing: a store that could not be filled is not used, and the browser tries again. */
async function install(): Promise<void> {
  const store = await caches.open(STORE);
  try {
    const kept = (await readList()).map(({ address }) => address);
    const texts = await Promise.all([
      ...pages.map((address) => keepPage(store, address, true)),
      ...kept.map((address) => keepPage(store, address, false)),
    ]);
    await Promise.all(files.map((address) => keepFile(store, address)));
    await takeOver(store, texts.join(""));
    if (!(await isCurrent())) throw new Error("there is a newer publication");
  } catch (error) {
    await caches.delete(STORE);
    throw error;
  }
  await self.skipWaiting();
}

async function activate(): Promise<void> {
  for (const name of await otherStores()) await caches.delete(name);
  const store = await caches.open(STORE);
  const list = await readList();
  const there = await Promise.all(list.map(({ address }) => store.match(address, AS_STORED)));
  await writeList(list.filter((_, index) => there[index] !== undefined));
  await self.clients.claim();
}

/** Notes what a page tells, and keeps what it now must. @returns articles that there are no more */
async function opened({ article, aside, used }: Opened): Promise<string[]> {
  const before = await readList();
  const list = withOpened(before, article ? { article, aside } : { aside });
  const store = await caches.open(STORE);
  const wanted = new Set(list.map(({ address }) => address));
  const gone: string[] = [];
  for (const address of wanted) {
    if (await store.match(address, AS_STORED)) continue;
    const text = await keepPage(store, address, false).catch(() => ""); // another time
    if (text === undefined) gone.push(address);
  }
  for (const { address } of before) if (!wanted.has(address)) await store.delete(address);
  for (const path of used) if (isContentNamed(path)) await keepFile(store, path).catch(() => {}); // the page does without
  await writeList(list.filter(({ address }) => !gone.includes(address)));
  if (!(await isCurrent().catch(() => true))) {
    // What came just now may be of the next publication, which fetches it again.
    for (const { address } of list)
      if (!before.some((one) => one.address === address)) await store.delete(address);
    void self.registration.update().catch(() => {});
  }
  return gone;
}

async function page(event: FetchEvent, pathname: string): Promise<Response> {
  try {
    const answer = await fetch(event.request);
    if (isGone(answer)) event.waitUntil(inTurn(() => forget(pathname)));
    return answer;
  } catch {
    const store = await caches.open(STORE);
    const found = await store.match(pathname, AS_STORED);
    if (found) return marked(found);
    return (await store.match(offline, AS_STORED)) ?? Response.error();
  }
}

async function file(request: Request, pathname: string): Promise<Response> {
  const found = await (await caches.open(STORE)).match(pathname, AS_STORED);
  return found ?? fetch(request);
}

/** A page of the store says so: the page's script reads the mark. */
async function marked(found: Response): Promise<Response> {
  const date = Date.parse(found.headers.get("date") ?? "");
  const when = Number.isNaN(date) ? "" : new Date(date).toISOString();
  const headers = new Headers(found.headers);
  headers.delete("content-length");
  headers.delete("content-encoding");
  const html = await found.text();
  return new Response(html.replace("<html", `<html data-kept="${when}"`), { headers });
}

/** @returns its text; undefined when it is there no more */
async function keepPage(
  store: Cache,
  address: string,
  needed: boolean,
): Promise<string | undefined> {
  if (GONE.has(address)) return undefined;
  const answer = await fetch(address, { cache: "no-cache" });
  if (isGone(answer) && !needed) return undefined;
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const { headers } = answer;
  const text = await answer.text();
  await store.put(address, new Response(text, { headers })); // made anew: one that was redirected opens no page
  return text;
}

async function keepFile(store: Cache, address: string): Promise<void> {
  if (await store.match(address, AS_STORED)) return;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  await store.put(address, answer);
}

/** Takes from the stores before what the new pages still show: it is named by its content. */
async function takeOver(store: Cache, texts: string): Promise<void> {
  for (const name of await otherStores()) {
    const old = await caches.open(name);
    for (const request of await old.keys()) {
      const { pathname } = new URL(request.url);
      if (!isContentNamed(pathname) || !texts.includes(pathname)) continue;
      const found = await old.match(request, AS_STORED);
      if (found && !(await store.match(pathname, AS_STORED))) await store.put(pathname, found);
    }
  }
}

async function forget(address: string): Promise<void> {
  await (await caches.open(STORE)).delete(address);
  await writeList((await readList()).filter((one) => one.address !== address));
}

/** Whether the publication is still the one that is published. */
async function isCurrent(): Promise<boolean> {
  const answer = await fetch(worker, { cache: "no-cache" });
  return (await answer.text()).includes(`"${version}"`);
}

async function otherStores(): Promise<string[]> {
  const names = await caches.keys();
  return names.filter(
    (name) => name.startsWith(prefixOf(base)) && name !== STORE && name !== LIST.cache,
  );
}

async function readList(): Promise<KeptArticle[]> {
  const found = await (await caches.open(LIST.cache)).match(LIST.key);
  const list = namedArticles(found ? await found.text() : null);
  return list.map((one) => ({ ...one, aside: "aside" in one && one.aside === true }));
}

async function writeList(list: readonly KeptArticle[]): Promise<void> {
  await (await caches.open(LIST.cache)).put(LIST.key, new Response(JSON.stringify(list)));
}

function isGone({ status }: Response): boolean {
  return status === 404 || status === 410;
}

function isContentNamed(pathname: string): boolean {
  return CONTENT_NAMED.some((folder) => pathname.startsWith(folder));
}

let turn: Promise<unknown> = Promise.resolve();

/** One after the other: two pages that open at once would each forget what the other kept. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = turn.then(work, work);
  turn = done.catch(() => {});
  return done;
}
