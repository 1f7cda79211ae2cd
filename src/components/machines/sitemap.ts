import { yearsOf } from "../../article/archives.ts";
import type { Article } from "../../article/article.ts";
import { orderPagesOf } from "../../article/dossier-order.ts";
import { pagesOf } from "../../article/listings.ts";
import { livePagesOf } from "../../article/live.ts";
import { isNews } from "../../article/news.ts";
import { CORRECTIONS, RIGHTS } from "../../article/own-pages.ts";
import type { PressDate } from "../../french/dates.ts";
import type { Publication } from "../publication.ts";
import { siteOf } from "../publication.ts";
import { absolute } from "./absolute.ts";
import { hasFeed } from "./feed.ts";
import { dayOrInstant, lastChange } from "./instants.ts";
import { shownPictures } from "./shown-pictures.ts";
import type { XmlNode } from "./xml.ts";
import { xml } from "./xml.ts";

/** The most that the protocol allows in one file (sitemaps.org). */
const URLS_A_SITEMAP = 50_000;

const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
const IMAGE = "http://www.google.com/schemas/sitemap-image/1.1";
const NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

/** One file of the sitemap. */
export interface SitemapFile {
  readonly address: string;
  readonly content: string;
}

/**
 * The sitemap: one file while it fits, an index and its parts beyond. Articles come oldest first, so
 * that a full part never changes when one is added.
 *
 * @param size how many addresses a file may hold
 */
export function sitemapFiles(publication: Publication, size = URLS_A_SITEMAP): SitemapFile[] {
  const urls = [...articleUrls(publication), ...pageUrls(publication)];
  if (urls.length <= size) return [{ address: "/sitemap.xml", content: urlset(urls) }];
  const parts = Array.from({ length: Math.ceil(urls.length / size) }, (_, index) => ({
    address: `/sitemap-${index + 1}.xml`,
    content: urlset(urls.slice(index * size, (index + 1) * size)),
  }));
  const index = xml("sitemapindex", {
    "@xmlns": SITEMAP,
    sitemap: parts.map(({ address }) => ({ loc: absolute(publication, address) })),
  });
  return [{ address: "/sitemap.xml", content: index }, ...parts];
}

/** How far back Google News looks. */
const NEWS_AGE = 2 * 86_400_000;

/**
 * The news of the last two days, counted from the instant of publication. A story dated to the month
 * cannot be said to be of the last two days; advertising is no news.
 */
export function newsSitemap(publication: Publication): string {
  const { now, edition } = publication;
  const { name } = siteOf(publication);
  const fresh = edition.articles.filter(
    (article) =>
      isNews(article) &&
      article.date.from > now - NEWS_AGE &&
      article.date.from <= now &&
      dayOrInstant(article.date) !== undefined,
  );
  return xml("urlset", {
    "@xmlns": SITEMAP,
    "@xmlns:news": NEWS,
    url: fresh.map(({ address, title, date, lang }) => ({
      loc: absolute(publication, address),
      "news:news": {
        "news:publication": { "news:name": name, "news:language": lang.replace(/-.*/, "") },
        "news:publication_date": dayOrInstant(date),
        "news:title": title.typeset,
      },
    })),
  });
}

function urlset(urls: readonly XmlNode[]): string {
  return xml("urlset", { "@xmlns": SITEMAP, "@xmlns:image": IMAGE, url: urls });
}

function articleUrls(publication: Publication): XmlNode[] {
  return publication.edition.articles
    .filter(({ withdrawn }) => withdrawn === undefined)
    .toReversed()
    .map((article) => ({
      loc: absolute(publication, article.address),
      ...lastmod(lastChange(article)),
      "image:image": shownPictures(publication, article).map(({ set }) => ({
        "image:loc": absolute(publication, set.fallback),
      })),
    }));
}

/** The pages that list articles; those still empty are not worth a robot's visit. */
function pageUrls(publication: Publication): XmlNode[] {
  const { listings, articles } = publication.edition;
  const pages = listings
    .filter((listing) => hasFeed(listing) || listing.kind === "month")
    .flatMap((listing) => [...pagesOf(listing), ...orderPagesOf(listing)]);
  return [
    { loc: absolute(publication, "/"), ...lastmod(latest(articles)) },
    { loc: absolute(publication, "/flux/") },
    { loc: absolute(publication, "/archives/") },
    ...livePagesOf(articles).map(({ address, periods }) => ({
      loc: absolute(publication, address),
      ...lastmod(latest(periods.flatMap((period) => period.articles))),
    })),
    { loc: absolute(publication, CORRECTIONS) },
    { loc: absolute(publication, RIGHTS) },
    ...publication.edition.pages.map(({ address }) => ({ loc: absolute(publication, address) })),
    ...yearsOf(articles).map(({ address }) => ({ loc: absolute(publication, address) })),
    ...pages.map((page) => ({
      loc: absolute(publication, page.address),
      ...lastmod(latest(page.articles)),
    })),
  ];
}

function latest(articles: readonly Article[]): PressDate | undefined {
  return articles.map(lastChange).toSorted((a, b) => b.from - a.from)[0];
}

function lastmod(date: PressDate | undefined): { lastmod?: string } {
  const written = date && dayOrInstant(date);
  return written === undefined ? {} : { lastmod: written };
}
