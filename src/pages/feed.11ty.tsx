import { feedAddresses } from "../edition/feed-addresses.ts";
import { atom } from "../machines/atom.ts";
import type { Feed } from "../machines/feed.ts";
import { feedsOf } from "../machines/feed.ts";
import { jsonFeed } from "../machines/json-feed.ts";
import type { Made } from "./template-data.ts";
import { pageForEach } from "./template-data.ts";

const FORMATS = { atom, json: jsonFeed };

interface FeedFile {
  readonly feed: Feed;
  readonly format: keyof typeof FORMATS;
}

export const data = pageForEach<FeedFile>("feed", {
  items: (publication) =>
    feedsOf(publication).flatMap((feed): FeedFile[] => [
      { feed, format: "atom" },
      { feed, format: "json" },
    ]),
  address: ({ feed, format }) => feedAddresses(feed.page)[format],
  excerpt: (excerpts, item) => ({ publication: excerpts.ofTexts(item.feed.articles), item }),
});

/** The feeds of the paper and of its listings, in Atom and in JSON Feed. */
export function render({ made: { publication, item: file } }: Made<FeedFile>): string {
  return FORMATS[file.format](publication, file.feed);
}
