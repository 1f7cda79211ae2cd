import { feedAddresses } from "../edition/feed-addresses.ts";
import { atom } from "../machines/atom.ts";
import type { Feed } from "../machines/feed.ts";
import { feedsOf } from "../machines/feed.ts";
import { jsonFeed } from "../machines/json-feed.ts";
import type { Publication } from "../publication/publication.ts";
import { pageForEach } from "./template-data.ts";

const FORMATS = { atom, json: jsonFeed };

interface FeedFile {
  readonly feed: Feed;
  readonly format: keyof typeof FORMATS;
}

interface Data {
  readonly publication: Publication;
  readonly file: FeedFile;
}

export const data = pageForEach(
  "file",
  (publication) =>
    feedsOf(publication).flatMap((feed): FeedFile[] => [
      { feed, format: "atom" },
      { feed, format: "json" },
    ]),
  ({ feed, format }) => feedAddresses(feed.page)[format],
);

/** The feeds of the paper and of its listings, in Atom and in JSON Feed. */
export function render({ publication, file }: Data): string {
  return FORMATS[file.format](publication, file.feed);
}
