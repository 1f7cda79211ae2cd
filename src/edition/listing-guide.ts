import type { ListingKind } from "../addresses/listing-address.ts";
import type { ArticleFront } from "../article/article.ts";
import { compareText } from "../collections/order.ts";
import { withoutUndefined } from "../collections/without-undefined.ts";
import type { Listing } from "./listings.ts";

/** A listing that another one leads to. */
export interface NearListing {
  readonly title: string;
  readonly address: string;
  readonly standfirst?: string;
}

/** Where a reader of a listing may go on: its continuing stories, and the subjects that share most of its articles. */
export interface ListingGuide {
  readonly dossiers: readonly NearListing[];
  readonly subjects: readonly NearListing[];
}

const MOST = { dossier: 3, subject: 10 };

/**
 * The listings that share articles with one, those that share most of them first.
 *
 * @param find a listing of the edition, by its kind and key
 */
export function guideOf(
  listing: Listing,
  find: (kind: ListingKind, key: string) => Listing | undefined,
): ListingGuide {
  const near = (kind: "dossier" | "subject", keysOf: (article: ArticleFront) => string[]) => {
    const shared = new Map<string, number>();
    for (const key of listing.articles.flatMap(keysOf)) shared.set(key, (shared.get(key) ?? 0) + 1);
    if (listing.kind === kind) shared.delete(listing.key);
    return [...shared]
      .toSorted(([a, many], [b, more]) => more - many || compareText(a, b))
      .slice(0, MOST[kind])
      .flatMap(([key]) => {
        const { title, address, standfirst } = find(kind, key) ?? {};
        return title === undefined || address === undefined
          ? []
          : [withoutUndefined({ title, address, standfirst })];
      });
  };
  return {
    dossiers: near("dossier", ({ dossier }) => (dossier ? [dossier.key] : [])),
    subjects: near("subject", ({ tags }) => tags.map(({ slug }) => slug)),
  };
}
