import { listingAddress } from "../addresses/listing-address.ts";
import type { Article } from "../article/article.ts";
import { LABELS } from "../article/label.ts";
import { lastChange } from "../article/last-change.ts";
import { noticeOf, rightsOf } from "../article/rights.ts";
import { feedAddresses } from "../edition/feed-addresses.ts";
import type { Publication } from "../publication/publication.ts";
import { fullAddress, siteOf } from "../publication/publication.ts";
import type { Feed } from "./feed.ts";
import { birthAddress } from "./feed.ts";
import { feedContent } from "./feed-content.tsx";
import { firstInstant } from "./instants.ts";
import { summaryOf } from "./summary.ts";
import type { XmlNode } from "./xml.ts";
import { xml } from "./xml.ts";

/** A feed in the Atom format (RFC 4287). */
export function atom(publication: Publication, feed: Feed): string {
  const { name, language } = siteOf(publication);
  const to = (address: string) => fullAddress(publication, address);
  const { atom: self } = feedAddresses(feed.page);
  return xml("feed", {
    "@xmlns": "http://www.w3.org/2005/Atom",
    "@xml:lang": language,
    id: to(self),
    title: feed.title,
    subtitle: feed.description,
    updated: updatedOf(publication, feed),
    author: { name, uri: to("/") },
    link: [
      { "@rel": "self", "@type": "application/atom+xml", "@href": to(self) },
      { "@rel": "alternate", "@type": "text/html", "@href": to(feed.page) },
    ],
    icon: to(publication.assets.icons.svg),
    entry: feed.articles.map((article) => entryOf(publication, article)),
  });
}

/**
 * A month or a day has no RFC 3339 form: `published` is then left out, and `updated`, which Atom
 * demands, is the first instant of the period.
 */
function entryOf(publication: Publication, article: Article): XmlNode {
  const { title, date, section, tags, label, lang } = article;
  const summary = summaryOf(article);
  const rights = noticeOf(rightsOf(article, publication.edition.house));
  return {
    "@xml:lang": lang,
    id: fullAddress(publication, birthAddress(article)),
    title: title.typeset,
    link: {
      "@rel": "alternate",
      "@type": "text/html",
      "@href": fullAddress(publication, article.address),
    },
    published: date.precision === "minute" ? firstInstant(date) : undefined,
    updated: firstInstant(lastChange(article)),
    author: authorsOf(publication, article),
    category: [
      { "@term": section.key, "@label": section.title },
      ...(label === "info" ? [] : [{ "@term": label, "@label": LABELS[label] }]),
      ...tags.map(({ slug, name }) => ({ "@term": slug, "@label": name })),
    ],
    summary: summary && { "@type": "text", "#text": summary },
    rights,
    content: { "@type": "html", "#text": feedContent(publication, article) },
  };
}

function authorsOf(publication: Publication, { authors }: Article): XmlNode[] {
  return authors.map(({ key, name }) => ({
    name,
    uri: key && fullAddress(publication, listingAddress("author", key)),
  }));
}

/** The last change of any entry; a paper that has printed nothing yet was « updated » now. */
function updatedOf({ now }: Publication, { articles }: Feed): string {
  const [latest] = articles.map(lastChange).toSorted((a, b) => b.from - a.from);
  return latest === undefined
    ? new Date(now).toISOString().replace(/\.\d+Z$/, "Z")
    : firstInstant(latest);
}
