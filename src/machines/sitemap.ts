import type { Article } from "../article/article.ts";
import { lastChange } from "../article/last-change.ts";
import { isNews, NEWS_AGE } from "../edition/news.ts";
import { readable, sitemapPages } from "../edition/page-kinds.ts";
import { SITEMAP, sitemapParts, URLS_A_SITEMAP } from "../edition/sitemap-parts.ts";
import type { PressDate } from "../french/dates/press-date.ts";
import type { Publication } from "../publication/publication.ts";
import { fullAddress, siteOf } from "../publication/publication.ts";
import { dayOrInstant } from "./instants.ts";
import { shownPictures } from "./shown-pictures.ts";
import type { XmlNode } from "./xml.ts";
import { xml } from "./xml.ts";

const PROTOCOL = "http://www.sitemaps.org/schemas/sitemap/0.9";
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
  const parts = sitemapParts(urls.length, size).map((address, index) => ({
    address,
    content: urlset(urls.slice(index * size, (index + 1) * size)),
  }));
  if (parts.length === 0) return [{ address: SITEMAP, content: urlset(urls) }];
  const index = xml("sitemapindex", {
    "@xmlns": PROTOCOL,
    sitemap: parts.map(({ address }) => ({ loc: fullAddress(publication, address) })),
  });
  return [{ address: SITEMAP, content: index }, ...parts];
}

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
    "@xmlns": PROTOCOL,
    "@xmlns:news": NEWS,
    url: fresh.map(({ address, title, date, lang }) => ({
      loc: fullAddress(publication, address),
      "news:news": {
        "news:publication": { "news:name": name, "news:language": lang.replace(/-.*/, "") },
        "news:publication_date": dayOrInstant(date),
        "news:title": title.typeset,
      },
    })),
  });
}

function urlset(urls: readonly XmlNode[]): string {
  return xml("urlset", { "@xmlns": PROTOCOL, "@xmlns:image": IMAGE, url: urls });
}

function articleUrls(publication: Publication): XmlNode[] {
  return readable(publication.edition)
    .toReversed()
    .map((article) => ({
      loc: fullAddress(publication, article.address),
      lastmod: lastmod(lastChange(article)),
      "image:image": shownPictures(publication, article).map(({ set }) => ({
        "image:loc": fullAddress(publication, set.fallback),
      })),
    }));
}

/** The other pages; those that list articles change when one of those does. */
function pageUrls(publication: Publication): XmlNode[] {
  return sitemapPages(publication.edition).map(({ address, shows = [] }) => ({
    loc: fullAddress(publication, address),
    lastmod: lastmod(latest(shows)),
  }));
}

function latest(articles: readonly Article[]): PressDate | undefined {
  let last: PressDate | undefined;
  for (const article of articles) {
    const change = lastChange(article);
    if (last === undefined || change.from > last.from) last = change;
  }
  return last;
}

/** When a page last changed, for a robot; undefined when that is not known to the day. */
function lastmod(date: PressDate | undefined): string | undefined {
  return date && dayOrInstant(date);
}
