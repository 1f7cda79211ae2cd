import { addressKey } from "../addresses/address.ts";
import type { ArticleFront } from "../article/article.ts";
import type { House } from "../house/house.ts";
import { yearsOf } from "./archive-years.ts";
import { orderPagesOf } from "./dossier-order.ts";
import { feedAddresses, hasFeed } from "./feed-addresses.ts";
import {
  ARCHIVES,
  CORRECTIONS,
  FEEDS,
  FRONT,
  LATER,
  LIVE,
  OFFLINE,
  RIGHTS,
  SEARCH,
  WORKER,
} from "./fixed-addresses.ts";
import { livePagesOf } from "./live.ts";
import { movedSubjects } from "./moved-subjects.ts";
import type { EditionOutline, FootLink, KnownPage, PageKind } from "./page-kind.ts";
import { fixedPage, folder, listingKind, machineFile, offlinePage } from "./page-kind.ts";
import { redirectsOf } from "./redirects.ts";
import { SITEMAP, sitemapParts } from "./sitemap-parts.ts";

/** Every kind of page and of file that a publication has; the foot names them in this order. */
export const PAGE_KINDS: readonly PageKind[] = [
  {
    ...fixedPage("front", "front-page", FRONT),
    pages: ({ articles }) => [{ address: FRONT, shows: articles }],
  },
  {
    name: "article",
    template: "article",
    reserves: ["/articles/"],
    pages: ({ articles }) =>
      articles.map((article) => ({ address: article.address, shows: [article] })),
    sitemap: false, // machines/sitemap.ts names articles with their pictures
    opened: ({ articles }) => ({ article: articles[0]?.address }),
  },
  listingKind("section"),
  listingKind("dossier"),
  {
    name: "dossier-order",
    template: "dossier-order",
    reserves: [], // beside the pages of its dossier
    pages: ({ listings }) =>
      listings.flatMap(orderPagesOf).map(({ address, articles }) => ({ address, shows: articles })),
    sitemap: true,
    opened: ({ listings }) => ({ "dossier-order": listings.flatMap(orderPagesOf)[0]?.address }),
  },
  listingKind("author"),
  listingKind("subject"),
  listingKind("month"),
  fixedPage("search", "search", SEARCH, { words: "Recherche", sitemap: false }),
  {
    ...fixedPage("live", "live", LIVE, { words: "En continu" }),
    reserves: [`${LIVE}*`],
    pages: ({ articles }) =>
      livePagesOf(articles).map(({ address, periods }) => ({
        address,
        shows: periods.flatMap((period) => period.articles),
      })),
  },
  fixedPage("archives", "archives", ARCHIVES, { words: "Archives" }),
  {
    name: "year",
    template: "archive-year",
    reserves: [], // in the folder of the archives
    pages: ({ articles }) => yearsOf(articles).map(({ address }) => ({ address })),
    sitemap: true,
    opened: ({ articles }) => ({ year: yearsOf(articles)[0]?.address }),
  },
  fixedPage("feeds", "feeds", FEEDS, { words: "Flux" }),
  {
    name: "house",
    template: "house-page",
    reserves: [], // the newsroom names them; edition/cross-checks.ts keeps them apart
    pages: ({ house }) => house.pages.map(({ address }) => ({ address })),
    sitemap: true,
    foot: ({ pages }) => pages.map(({ address, link }) => ({ address, words: link })),
    opened: ({ house }) =>
      Object.fromEntries(house.pages.map(({ key, address }) => [`house/${key}`, address])),
  },
  {
    ...fixedPage("corrections", "corrections", CORRECTIONS, { words: "Corrections" }),
    reserves: [`${CORRECTIONS}*`],
  },
  { ...fixedPage("rights", "rights", RIGHTS), reserves: [`${RIGHTS}*`] },
  offlinePage("later", "later", LATER, "À lire plus tard"),
  offlinePage("offline", "offline", OFFLINE),
  fixedPage("not-found", "not-found", "/404.html", { sitemap: false }),
  {
    name: "alias",
    template: "alias",
    reserves: [], // editors choose them; edition/cross-checks.ts keeps them apart
    pages: (edition) => redirectsOf(edition).map(({ from }) => ({ address: from })),
    sitemap: false,
    opened: ({ articles }) => ({ alias: articles.find(({ aliases }) => aliases[0])?.aliases[0] }),
  },
  {
    name: "feed",
    template: "feed",
    reserves: ["/feed.xml", "/feed.json"],
    pages: ({ listings }) =>
      [
        FRONT,
        ...listings.filter(hasFeed).map(({ address }) => address),
        ...movedSubjects(listings.filter(hasFeed)).map(({ from }) => from),
      ]
        .map(feedAddresses)
        .flatMap(({ atom, json }) => [{ address: atom }, { address: json }]),
    sitemap: false,
  },
  {
    name: "sitemap",
    template: "sitemap",
    reserves: ["/sitemap*.xml"],
    pages: (edition) =>
      [SITEMAP, ...sitemapParts(sitemapPages(edition).length + readable(edition).length)].map(
        (address) => ({ address }),
      ),
    sitemap: false,
  },
  machineFile("sitemap-news", "sitemap-news", "/sitemap-news.xml"),
  machineFile("opensearch", "opensearch", "/opensearch.xml"),
  machineFile("robots", "robots", "/robots.txt"),
  machineFile("manifest", "manifest", "/manifest.webmanifest"),
  {
    ...machineFile("tdmrep", "tdmrep", "/.well-known/tdmrep.json"),
    reserves: ["/.well-known/*"],
  },
  {
    name: "worker",
    reserves: [WORKER],
    pages: () => [{ address: WORKER }],
    sitemap: false,
  },
  {
    name: "publication",
    reserves: ["/publication.json"],
    pages: () => [{ address: "/publication.json" }],
    sitemap: false,
  },
  {
    name: "files",
    reserves: ["/fichiers.json"],
    pages: () => [{ address: "/fichiers.json" }],
    sitemap: false,
  },
  {
    name: "hosting", // what hosts are told: headers and redirects
    reserves: ["/_headers", "/_redirects", "/_nginx/*"],
    pages: () => [],
    sitemap: false,
  },
  folder("editions"),
  folder("admin"), // the browser desk, which no page leads to
  folder("assets"),
  folder("images"),
  folder("pagefind"),
];

/** Every page and file that an edition has, whatever its kind. */
export function allPages<Item extends ArticleFront>(
  edition: EditionOutline<Item>,
): KnownPage<Item>[] {
  return PAGE_KINDS.flatMap((kind) => kind.pages(edition));
}

/** Every page and file that is not only the old address of another. */
export function livingPages<Item extends ArticleFront>(
  edition: EditionOutline<Item>,
): KnownPage<Item>[] {
  return PAGE_KINDS.filter(({ name }) => name !== "alias").flatMap((kind) => kind.pages(edition));
}

/** What the foot of every page leads to. */
export function footLinks(house: House): FootLink[] {
  return PAGE_KINDS.flatMap(({ foot }) => foot?.(house) ?? []);
}

/** The articles that search engines are told of: what was withdrawn is a notice. */
export function readable<Item extends ArticleFront>({ articles }: EditionOutline<Item>): Item[] {
  return articles.filter(({ withdrawn }) => withdrawn === undefined);
}

/** The pages that search engines are told of, beside articles. */
export function sitemapPages<Item extends ArticleFront>(
  edition: EditionOutline<Item>,
): KnownPage<Item>[] {
  return PAGE_KINDS.filter(({ sitemap }) => sitemap)
    .flatMap((kind) => kind.pages(edition))
    .filter(({ idle }) => idle !== true);
}

const RESERVED = PAGE_KINDS.flatMap(({ reserves }) => reserves).map((pattern) => {
  const source = addressKey(pattern)
    .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*");
  // What stands under a file would need a folder of its name.
  return new RegExp(pattern.endsWith("/") ? `^${source}$` : `^${source}(/.*)?$`);
});

/** Whether an address is one that the press makes itself. */
export function isReserved(address: string): boolean {
  const key = addressKey(address);
  return RESERVED.some((pattern) => pattern.test(key));
}
