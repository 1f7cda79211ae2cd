import { href } from "../../addresses/public-address.ts";
import type { Edition } from "../../edition/edition.ts";
import { movedSubjects } from "../../edition/moved-subjects.ts";
import type { Site } from "../../house/house.ts";

/** All that a host must be told of a publication beside its files. */
export interface Hosting {
  readonly site: Pick<Site, "base" | "url" | "admin">;
  /** What the policy calls the scripts that stand in pages: `'sha256-…'`. */
  readonly scripts: readonly string[];
  /** Every file, by its path from the root, with `/`. */
  readonly files: readonly string[];
  /** Addresses that lead to another now, as pages write them. */
  readonly moved: readonly Moved[];
  /** Addresses of articles that were withdrawn, as pages write them. */
  readonly withdrawn: readonly string[];
}

interface Moved {
  readonly from: string;
  readonly to: string;
}

/** Old addresses of an edition, and where they lead. */
export function movedAddresses({ house, articles, listings }: MovingEdition): Moved[] {
  const moved = [
    ...articles.flatMap(({ aliases, address: to }) => aliases.map((from) => ({ from, to }))),
    ...movedSubjects(listings).map(({ from, listing }) => ({ from, to: listing.address })),
  ];
  return moved.map(({ from, to }) => ({ from: href(house.site, from), to: href(house.site, to) }));
}

/** Addresses whose article is a notice now. */
export function withdrawnAddresses({ house, articles }: MovingEdition): string[] {
  return articles
    .filter(({ withdrawn }) => withdrawn !== undefined)
    .map(({ address }) => href(house.site, address));
}

type MovingEdition = Pick<Edition, "house" | "articles" | "listings">;
