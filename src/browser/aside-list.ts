import type { NamedArticle } from "./worker/kept-articles.ts";
import { namedArticles } from "./worker/kept-articles.ts";

/** Where what a reader put aside is kept, on the reader's machine only. */
const KEY = "rotative-plus-tard";

/** The last put aside first; nothing where the browser may keep nothing. */
export function asideList(): NamedArticle[] {
  try {
    return namedArticles(localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

/** @returns false where the browser may keep nothing */
export function putAside(article: NamedArticle): boolean {
  return write([article, ...without(asideList(), [article.address])]);
}

export function takeBack(addresses: readonly string[]): boolean {
  return write(without(asideList(), addresses));
}

function without(list: readonly NamedArticle[], addresses: readonly string[]): NamedArticle[] {
  return list.filter(({ address }) => !addresses.includes(address));
}

function write(list: readonly NamedArticle[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(list));
    return true;
  } catch {
    return false;
  }
}
