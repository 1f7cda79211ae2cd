/** What we use of the script that Pagefind writes beside its index. */
export interface Pagefind {
  options(options: { readonly baseUrl: string; readonly excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

/** How long a reader waits before being told that something is wrong, in ms. */
const PATIENCE = 15_000;

/** Loads Pagefind from the publication; nothing of it is fetched before it is needed. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const module: unknown = await inTime(import(`${base}pagefind/pagefind.js`));
  if (!isPagefind(module)) throw new Error("pagefind.js is not what it should be");
  await inTime(module.options({ baseUrl: "/", excerptLength: 26 }));
  await inTime(module.init());
  return module;
}

/** Pagefind waits forever for an index that is not there (DESIGN, « Pagefind facts », 16). */
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
