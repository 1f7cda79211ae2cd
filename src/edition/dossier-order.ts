import type { ArticleFront } from "../article/article.ts";
import { withoutUndefined } from "../collections/without-undefined.ts";
import type { Listing } from "./listings.ts";
import { PAGE_SIZE } from "./listings.ts";

/** A page of a continuing story told from its beginning. */
export interface DossierOrderPage<Item extends ArticleFront = ArticleFront> {
  readonly listing: Listing<Item>;
  readonly address: string;
  /** From 1. */
  readonly number: number;
  /** Oldest first. */
  readonly articles: readonly Item[];
  readonly earlier?: string;
  readonly later?: string;
}

/** Where a continuing story is told from its beginning: read in order, it needs a beginning. */
export function orderAddress({ address }: Pick<Listing, "address">): string {
  return `${address}depuis-le-debut/`;
}

/** Whether a listing is a story of several articles: one alone has no order. */
export function hasOrder({ kind, articles }: Listing): boolean {
  return kind === "dossier" && articles.length > 1;
}

/** A continuing story cut into pages from its beginning: a full page never changes. */
export function orderPagesOf<Item extends ArticleFront>(
  listing: Listing<Item>,
): DossierOrderPage<Item>[] {
  if (!hasOrder(listing)) return [];
  const oldestFirst = listing.articles.toReversed();
  const count = Math.ceil(oldestFirst.length / PAGE_SIZE);
  const first = orderAddress(listing);
  const addressOf = (number: number) => (number === 1 ? first : `${first}page/${number}/`);
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    return withoutUndefined({
      listing,
      address: addressOf(number),
      number,
      articles: oldestFirst.slice(index * PAGE_SIZE, number * PAGE_SIZE),
      earlier: number > 1 ? addressOf(number - 1) : undefined,
      later: number < count ? addressOf(number + 1) : undefined,
    });
  });
}
