import { outputFile } from "../article/addresses.ts";
import { atom } from "../components/machines/atom.ts";
import type { Feed } from "../components/machines/feed.ts";
import { feedAddresses, feedsOf } from "../components/machines/feed.ts";
import type { Publication } from "../components/publication.ts";

interface Data {
  readonly publication: Publication;
  readonly feed: Feed;
}

export const data = {
  pagination: {
    data: "publication.edition.listings",
    size: 1,
    alias: "feed",
    addAllPagesToCollections: false,
    before: (_listings: unknown, { publication }: Data) => feedsOf(publication),
  },
  permalink: ({ feed }: Data) => outputFile(feedAddresses(feed.page).atom),
  eleventyExcludeFromCollections: true,
};

/** The feeds of the paper and of its listings, in Atom. */
export function render({ publication, feed }: Data): string {
  return atom(publication, feed);
}
