import { listingAddress } from "../addresses/listing-address.ts";
import type { ArticleFront } from "../article/article.ts";
import type { Listing } from "./listings.ts";

/** The address that a subject's page had, and the subject. */
export interface MovedSubject<Item extends ArticleFront = ArticleFront> {
  readonly from: string;
  readonly listing: Listing<Item>;
}

/** Subjects whose key was another before, unless another page has that address now. */
export function movedSubjects<Item extends ArticleFront>(
  listings: readonly Listing<Item>[],
): MovedSubject<Item>[] {
  const taken = new Set(listings.map(({ address }) => address));
  return listings
    .filter(({ kind }) => kind === "subject")
    .flatMap((listing) => {
      const former = new Set<string>();
      for (const { tags } of listing.articles)
        for (const tag of tags)
          if (tag.former !== undefined && tag.slug === listing.key) former.add(tag.former);
      return [...former]
        .map((key) => listingAddress("subject", key))
        .filter((from) => !taken.has(from))
        .map((from) => ({ from, listing }));
    });
}
