import { outputFile } from "../article/addresses.ts";
import { atom } from "../components/machines/atom.ts";
import type { Feed } from "../components/machines/feed.ts";
import { feedAddresses, feedsOf } from "../components/machines/feed.ts";
import { jsonFeed } from "../components/machines/json-feed.ts";
import type { Publication } from "../components/publication.ts";

const FORMATS = { atom, json: jsonFeed };

interface FeedFile {
  readonly feed: Feed;
  readonly format: keyof typeof FORMATS;
}

interface Data {
  readonly publication: Publication;
  readonly file: FeedFile;
}

export const data = {
  pagination: {
    data: "publication.edition.listings",
    size: 1,
    alias: "file",
    addAllPagesToCollections: false,
    before: (_listings: unknown, { publication }: Data): FeedFile[] =>
      feedsOf(publication).flatMap((feed): FeedFile[] => [
        { feed, format: "atom" },
        { feed, format: "json" },
      ]),
  },
  permalink: ({ file }: Data) => outputFile(feedAddresses(file.feed.page)[file.format]),
  eleventyExcludeFromCollections: true,
};

/** The feeds of the paper and of its listings, in Atom and in JSON Feed. */
export function render({ publication, file }: Data): string {
  return FORMATS[file.format](publication, file.feed);
}
