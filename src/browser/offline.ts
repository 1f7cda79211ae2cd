import { asideList, putAside, takeBack } from "./aside-list.ts";
import { keptNotice } from "./kept-notice.ts";
import { showAside, showKept } from "./offline-lists.ts";
import type { Gone, NamedArticle, Opened } from "./worker/kept-articles.ts";

/**
 * On every page of a paper that is read without network: registers the worker that keeps pages, tells it what is
 * read and what is put aside, and says when a page is one that was kept.
 */
const worker = document.querySelector<HTMLScriptElement>("script[data-worker]")?.dataset.worker;
const base = worker?.replace(/[^/]*$/, "") ?? "/";
const button = document.querySelector<HTMLButtonElement>("#plus-tard");
const article = button && thisArticle();

const { kept } = document.documentElement.dataset;
if (kept !== undefined) {
  const notice = document.createElement("p");
  notice.className = "kept-notice";
  notice.setAttribute("role", "status");
  notice.textContent = keptNotice(kept);
  document.querySelector("main")?.before(notice);
}

if (button && article) offerLater(button, article);
const lists = () => {
  showAside(asideList(), (address) => {
    takeBack([address]);
    lists();
    void tell();
  });
  void showKept(base);
};
lists();
addEventListener("storage", lists);

// Some browsers give no worker to a page that did not come by https.
if (worker !== undefined && "serviceWorker" in navigator) {
  navigator.serviceWorker.addEventListener("message", ({ data }: MessageEvent<Gone>) => {
    takeBack(data.gone);
    lists();
  });
  const register = () => void navigator.serviceWorker.register(worker).then(watch, () => {});
  if (document.readyState === "complete") register();
  else addEventListener("load", register, { once: true });
}

/** Tells the worker what the page is, then whatever it loads: what is read without network has its pictures. */
async function watch(): Promise<void> {
  await tell();
  if (!article && location.pathname !== base) return;
  new PerformanceObserver((list) => {
    void tell(list.getEntries().map(({ name }) => name));
  }).observe({ type: "resource", buffered: true });
}

async function tell(loaded: readonly string[] = []): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const { active } = await navigator.serviceWorker.ready;
  const used = loaded
    .map((address) => new URL(address))
    .filter(({ origin }) => origin === location.origin)
    .map(({ pathname }) => pathname);
  const opened: Opened = { ...(article && { article }), aside: asideList(), used };
  active?.postMessage(opened);
}

function offerLater(later: HTMLButtonElement, one: NamedArticle): void {
  const isAside = () => asideList().some(({ address }) => address === one.address);
  const show = () => later.setAttribute("aria-pressed", String(isAside()));
  later.addEventListener("click", () => {
    const done = isAside() ? takeBack([one.address]) : putAside(one);
    show();
    const said = isAside()
      ? "Mis de côté, dans ce navigateur"
      : "Retiré de «\u00a0À lire plus tard\u00a0»";
    const status = later.parentElement?.querySelector("[role=status]");
    if (status) status.textContent = done ? said : "Ce navigateur ne garde rien";
    void tell();
  });
  addEventListener("storage", show);
  show();
  later.hidden = false;
}

function thisArticle(): NamedArticle {
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]");
  return {
    address: new URL(canonical?.href ?? location.href).pathname,
    title: document.querySelector("h1")?.textContent ?? document.title,
  };
}
