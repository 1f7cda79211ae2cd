/** An article as the lists in a reader's browser name it. */
export interface NamedArticle {
  readonly address: string;
  readonly title: string;
}

/** An article that the browser keeps, because it was read or because it was put aside. */
export interface KeptArticle extends NamedArticle {
  readonly aside: boolean;
}

/** What an open page tells the worker. */
export interface Opened {
  /** The article that it is; missing for other pages. */
  readonly article?: NamedArticle;
  /** All that the reader put aside. */
  readonly aside: readonly NamedArticle[];
  /** Styles, pictures… that the page asked for, by their path. */
  readonly used: readonly string[];
}

/** What the worker answers: articles that there are no more. */
export interface Gone {
  readonly gone: readonly string[];
}

/** How many articles that were only read are kept. */
export const MOST_READ = 50;

/** What is kept once a page was opened, the last read first; what was put aside stays until it is taken back. */
export function withOpened(
  kept: readonly KeptArticle[],
  { article, aside }: Pick<Opened, "article" | "aside">,
): KeptArticle[] {
  const asides = new Set(aside.map(({ address }) => address));
  const named = new Map<string, NamedArticle>();
  for (const one of [...(article ? [article] : []), ...kept, ...aside])
    if (!named.has(one.address)) named.set(one.address, one);
  let read = 0;
  return [...named.values()]
    .map(({ address, title }) => ({ address, title, aside: asides.has(address) }))
    .filter((one) => {
      if (one.aside) return true;
      read += 1;
      return read <= MOST_READ;
    });
}

/** Reads a list of articles that a browser kept; one that somebody spoilt holds what can be read of it. */
export function namedArticles(json: string | null): NamedArticle[] {
  let read: unknown;
  try {
    read = JSON.parse(json ?? "[]");
  } catch {
    return [];
  }
  return Array.isArray(read) ? read.filter(isNamed) : [];
}

function isNamed(value: unknown): value is NamedArticle {
  return (
    typeof value === "object" &&
    value !== null &&
    "address" in value &&
    "title" in value &&
    typeof value.address === "string" &&
    /^\/(?!\/)/.test(value.address) && // within the site: anybody may write into a browser's store
    typeof value.title === "string"
  );
}

/** The cache that holds one publication, whole. Two papers of one host, in one folder or in two, never share one. */
export function cacheOf(base: string, version: string): string {
  return `${prefixOf(base)}${version}`;
}

/** What the names of all caches of a paper begin with. */
export function prefixOf(base: string): string {
  return `rotative ${base} `;
}

/** Where the list of kept articles lies, from one publication to the next. */
export function listOf(base: string): { readonly cache: string; readonly key: string } {
  return { cache: `${prefixOf(base)}liste`, key: `${base}hors-ligne/liste.json` };
}
