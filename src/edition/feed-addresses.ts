import type { Listing } from "./listings.ts";
import { isNews } from "./news.ts";

/** The addresses of a page's feeds. */
export function feedAddresses(page: string): { readonly atom: string; readonly json: string } {
  return { atom: `${page}feed.xml`, json: `${page}feed.json` };
}

/** Whether a listing has something to follow: a month that is over brings nothing new. */
export function hasFeed({ kind, articles }: Listing): boolean {
  return kind !== "month" && articles.some(isNews);
}
