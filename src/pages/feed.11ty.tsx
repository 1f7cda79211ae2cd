import { grouped } from "../collections/grouped.ts";
import { feedAddresses } from "../edition/feed-addresses.ts";
import { movedSubjects } from "../edition/moved-subjects.ts";
import { atom } from "../machines/atom.ts";
import type { Feed } from "../machines/feed.ts";
import { feedsOf } from "../machines/feed.ts";
import { jsonFeed } from "../machines/json-feed.ts";
import type { Made } from "./template-data.ts";
import { pageForEach } from "./template-data.ts";

const FORMATS = { atom, json: jsonFeed };

interface FeedFile {
  readonly feed: Feed;
  /** The page beside which it lies. */
  readonly page: string;
  readonly format: keyof typeof FORMATS;
}

export const data = pageForEach<FeedFile>("feed", {
  items: (publication) => {
    const moved = grouped(movedSubjects(publication.edition.listings), ({ listing }) => [
      listing.address,
    ]);
    return feedsOf(publication).flatMap((feed) =>
      // Feed readers follow no page that leads elsewhere: who follows an old address is served there.
      [feed.page, ...(moved.get(feed.page) ?? []).map(({ from }) => from)].flatMap(
        (page): FeedFile[] => [
          { feed, page, format: "atom" },
          { feed, page, format: "json" },
        ],
      ),
    );
  },
  address: ({ page, format }) => feedAddresses(page)[format],
  excerpt: (excerpts, item) => ({ publication: excerpts.ofTexts(item.feed.articles), item }),
});

/** The feeds of the paper and of its listings, in Atom and in JSON Feed. */
export function render({ made: { publication, item: file } }: Made<FeedFile>): string {
  return FORMATS[file.format](publication, file.feed);
}
