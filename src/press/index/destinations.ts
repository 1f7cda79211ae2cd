import type { Article } from "../../article/article.ts";
import { compareText } from "../../collections/order.ts";
import { hasFeed } from "../../edition/feed-addresses.ts";
import { isNews } from "../../edition/news.ts";
import type { Publication } from "../../publication/publication.ts";
import { link } from "../../publication/publication.ts";
import type { Destination, Destinations } from "../../search/query/suggestions.ts";

/** How many headlines the search field suggests: a reader fetches them all at once. */
const SUGGESTED = 400;

/** Where the search field leads before any search: headlines, subjects, authors. */
export function destinationsOf(
  publication: Pick<Publication, "edition">,
  oldestFirst: readonly Article[],
): Destinations {
  // What has a feed has a story to read: a subject whose only one was withdrawn leads nowhere.
  const listed = (kind: "subject" | "author") =>
    publication.edition.listings
      .filter((listing) => listing.kind === kind && hasFeed(listing))
      .toSorted(
        (a, b) => b.articles.length - a.articles.length || compareText(a.address, b.address),
      )
      .map(({ title, address }): Destination => [title, link(publication, address)]);
  return {
    headline: oldestFirst
      .filter(isNews)
      .slice(-SUGGESTED)
      .toReversed()
      .map(({ title, address }): Destination => [title.typeset, link(publication, address)]),
    subject: listed("subject").slice(0, SUGGESTED),
    author: listed("author").slice(0, SUGGESTED),
  };
}
