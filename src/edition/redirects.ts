import { addressKey } from "../addresses/address.ts";
import type { ArticleFront } from "../article/article.ts";
import type { MovedAddress } from "../house/address-book.ts";
import type { House } from "../house/house.ts";
import type { Listing } from "./listings.ts";
import { movedSubjects } from "./moved-subjects.ts";

/** An old address, and what is now elsewhere. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly title: string;
  /** « Cet article », « Ce sujet », « Cette page ». */
  readonly what: string;
}

/** What of an edition has old addresses, or is led to by them. */
interface Redirected<Item extends ArticleFront> {
  readonly house: House;
  readonly articles: readonly Item[];
  readonly listings: readonly Listing<Item>[];
  readonly moved?: readonly MovedAddress[];
}

/** Every old address that leads to a page of an edition. */
export function redirectsOf<Item extends ArticleFront>(edition: Redirected<Item>): Redirect[] {
  const { articles, listings, moved = [] } = edition;
  const told = [
    ...articles.flatMap(({ aliases, address: to, title }) =>
      aliases.map((from) => ({ from, to, title: title.typeset, what: "Cet article" })),
    ),
    ...movedSubjects(listings).map(({ from, listing: { address: to, title } }) => ({
      from,
      to,
      title,
      what: "Ce sujet",
    })),
  ];
  const taken = new Set(told.map(({ from }) => addressKey(from)));
  const titles = moved.length === 0 ? new Map<string, string>() : titlesOf(edition);
  return [
    ...told,
    ...moved
      .filter(({ address }) => !taken.has(addressKey(address)))
      .map(({ address: from, to }) => ({
        from,
        to,
        title: titles.get(addressKey(to)) ?? edition.house.site.name,
        what: "Cette page",
      })),
  ];
}

function titlesOf<Item extends ArticleFront>({
  articles,
  listings,
  house,
}: Redirected<Item>): Map<string, string> {
  return new Map([
    ...articles.map(({ address, title }) => [addressKey(address), title.typeset] as const),
    ...listings.map(({ address, title }) => [addressKey(address), title] as const),
    ...house.pages.map(({ address, title }) => [addressKey(address), title.typeset] as const),
  ]);
}
