import { FOLDERS, type ListingKind } from "../addresses/listing-address.ts";
import type { ArticleFront } from "../article/article.ts";
import type { MovedAddress } from "../house/address-book.ts";
import type { House } from "../house/house.ts";
import { hasFeed } from "./feed-addresses.ts";
import type { Listing } from "./listings.ts";
import { pagesOf } from "./listings.ts";

/** What an edition is known by before its bodies are read: enough to say which pages it has. */
export interface EditionOutline<Item extends ArticleFront = ArticleFront> {
  readonly house: House;
  /** Published, newest first. */
  readonly articles: readonly Item[];
  readonly listings: readonly Listing<Item>[];
  /** Old addresses that `_data/addresses.yaml` leads to other pages. */
  readonly moved?: readonly MovedAddress[];
}

/** A page or a file of the paper, and the articles that it shows: it changes when they do. */
export interface KnownPage<Item extends ArticleFront = ArticleFront> {
  readonly address: string;
  readonly shows?: readonly Item[];
  /** Nothing to read there yet: no search engine is sent to it. */
  readonly idle?: boolean;
}

/** A link in the foot of every page. */
export interface FootLink {
  readonly address: string;
  readonly words: string;
}

/**
 * A kind of page: all that the rest of the press asks of it. Links, the sitemap, the foot, the checks in
 * the browser and what no alias may claim are read from the list of all (page-kinds.ts), so a kind is added there once.
 */
export interface PageKind {
  readonly name: string;
  /** The file of `src/pages/` that makes its pages, without `.11ty.tsx`; none for what the press writes. */
  readonly template?: string;
  /** Addresses that no alias and no page of the house may take; `*` is anything. */
  readonly reserves: readonly string[];
  /** Every page or file of the kind. */
  pages<Item extends ArticleFront>(edition: EditionOutline<Item>): readonly KnownPage<Item>[];
  /** Whether search engines are told of its pages. */
  readonly sitemap: boolean;
  /** What the foot of every page leads to. */
  readonly foot?: (house: House) => readonly FootLink[];
  /** The pages that the browser opens after a build, by the name of the check; none for files. */
  readonly opened?: (edition: EditionOutline) => Readonly<Record<string, string | undefined>>;
}

/** A page that every paper has, at one address. */
export function fixedPage(
  name: string,
  template: string,
  address: string,
  { words, sitemap = true }: { words?: string; sitemap?: boolean } = {},
): PageKind {
  return {
    name,
    template,
    reserves: [address],
    pages: () => [{ address }],
    sitemap,
    opened: () => ({ [name]: address }),
    foot: () => (words === undefined ? [] : [{ address, words }]),
  };
}

/** A file that only machines read. */
export function machineFile(name: string, template: string, address: string): PageKind {
  return { name, template, reserves: [address], pages: () => [{ address }], sitemap: false };
}

/** A page of a paper that may be read without network (`offline` in `_data/site.yaml`). */
export function offlinePage(
  name: string,
  template: string,
  address: string,
  words?: string,
): PageKind {
  return {
    name,
    template,
    reserves: [address],
    pages: ({ house }) => (house.site.offline ? [{ address }] : []),
    sitemap: false,
    opened: ({ house }) => (house.site.offline ? { [name]: address } : {}),
    foot: ({ site }) => (site.offline && words !== undefined ? [{ address, words }] : []),
  };
}

/** The pages that list articles by section, subject… */
export function listingKind(kind: ListingKind): PageKind {
  const folder = `/${FOLDERS[kind]}/*`;
  return {
    name: kind,
    template: "listing",
    reserves: [folder],
    pages: ({ listings }) =>
      listings
        .filter((listing) => listing.kind === kind)
        .flatMap((listing) =>
          pagesOf(listing).map(({ address, articles }) => ({
            address,
            shows: articles,
            idle: kind !== "month" && !hasFeed(listing),
          })),
        ),
    sitemap: true,
    opened: ({ listings }) => ({
      [kind]: listings.find((listing) => listing.kind === kind && listing.articles.length > 0)
        ?.address,
    }),
  };
}

/** A folder that the press fills with files. */
export function folder(name: string): PageKind {
  return { name, reserves: [`/${name}/*`], pages: () => [], sitemap: false };
}
