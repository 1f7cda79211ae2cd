import { listingAddress } from "../addresses/listing-address.ts";
import type { Article } from "../article/article.ts";
import { lastChange } from "../article/last-change.ts";
import { feedAddresses } from "../edition/feed-addresses.ts";
import type { Publication } from "../publication/publication.ts";
import { fullAddress, siteOf } from "../publication/publication.ts";
import type { Feed } from "./feed.ts";
import { birthAddress } from "./feed.ts";
import { feedContent } from "./feed-content.tsx";
import { firstInstant } from "./instants.ts";
import { shownPictures } from "./shown-pictures.ts";
import { summaryOf } from "./summary.ts";

/** A feed in the JSON Feed format, version 1.1 (jsonfeed.org). */
export function jsonFeed(publication: Publication, feed: Feed): string {
  const { name, language } = siteOf(publication);
  const to = (address: string) => fullAddress(publication, address);
  const { icons } = publication.assets;
  return json({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.description,
    home_page_url: to(feed.page),
    feed_url: to(feedAddresses(feed.page).json),
    icon: to(icons.png512),
    favicon: to(icons.png192),
    language,
    authors: [{ name, url: to("/") }],
    items: feed.articles.map((article) => itemOf(publication, article)),
  });
}

/** As in Atom: a date without its hour is no `date_published`, only the least of `date_modified`. */
function itemOf(publication: Publication, article: Article): object {
  const { title, date, tags, section, lang, authors } = article;
  const [lead] = shownPictures(publication, article);
  const subjects = [section.title, ...tags.map(({ name }) => name)];
  return {
    id: fullAddress(publication, birthAddress(article)),
    url: fullAddress(publication, article.address),
    title: title.typeset,
    content_html: feedContent(publication, article),
    summary: summaryOf(article),
    image: lead && fullAddress(publication, lead.set.fallback),
    date_published: date.precision === "minute" ? firstInstant(date) : undefined,
    date_modified: firstInstant(lastChange(article)),
    authors:
      authors.length === 0
        ? undefined
        : authors.map(({ key, name }) => ({
            name,
            url: key && fullAddress(publication, listingAddress("author", key)),
          })),
    tags: [...new Set(subjects)],
    language: lang,
  };
}

/** What is undefined is not written. */
function json(feed: object): string {
  return `${JSON.stringify(feed)}\n`;
}
