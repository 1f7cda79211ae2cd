/** What we use of the script that Pagefind writes beside its index. */
export interface Pagefind {
  options(options: { readonly baseUrl: string; readonly noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  mergeIndex(bundle: string, options: { readonly baseUrl: string }): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
  destroy(): Promise<void>;
}

export interface PagefindResult {
  readonly id: string;
  /** Where the words stand in the document. */
  readonly words: readonly number[];
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

/** How long a reader waits before being told that something is wrong, in ms. */
const PATIENCE = 10_000;

/** Addresses of results are whole: Pagefind would put the folder of the index before them. */
export const BASE = "/";

let tries = 0;

// Pagefind leaves the failure of its own loading to nobody; `inTime` tells the reader.
addEventListener("unhandledrejection", (event) => {
  if (/Pagefind/.test(String(event.reason))) event.preventDefault();
});

/**
 * Loads Pagefind from the publication; nothing of it is fetched before it is needed. Without its
 * worker: that is as much code again to fetch, for searches of a few milliseconds.
 *
 * @param bundle the index that holds the script
 */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  tries += 1;
  // A browser remembers that a module failed to load: another try needs another address.
  const again = tries > 1 ? `?essai=${tries}` : "";
  const module: unknown = await inTime(import(`${bundle}pagefind.js${again}`));
  if (!isPagefind(module)) throw new Error("pagefind.js is not what it should be");
  await inTime(module.options({ baseUrl: BASE, noWorker: true }));
  await inTime(module.init());
  return module;
}

/** Pagefind waits forever for an index that is not there. */
export function inTime<Result>(work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("the index did not answer")), PATIENCE);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function isPagefind(module: unknown): module is Pagefind {
  return (
    typeof module === "object" &&
    module !== null &&
    "search" in module &&
    "init" in module &&
    "options" in module
  );
}
