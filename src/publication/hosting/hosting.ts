import { href } from "../../addresses/public-address.ts";
import type { Edition } from "../../edition/edition.ts";
import { redirectsOf } from "../../edition/redirects.ts";
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
  /** Addresses of articles that were withdrawn and of pages that were removed. */
  readonly gone: readonly Gone[];
}

interface Moved {
  readonly from: string;
  readonly to: string;
}

interface Gone {
  /** As pages write it. */
  readonly at: string;
  /** The page that says so, as pages write it; undefined where it is that of unknown addresses. */
  readonly notice?: string;
}

/** Old addresses of an edition, and where they lead. */
export function movedAddresses(
  edition: Pick<Edition, "house" | "articles" | "listings" | "moved">,
): Moved[] {
  const { site } = edition.house;
  return redirectsOf(edition).map(({ from, to }) => ({
    from: href(site, from),
    to: href(site, to),
  }));
}

/** Addresses whose article is a notice now, and those of pages that the newsroom removed. */
export function goneAddresses({
  house,
  articles,
  removed,
}: Pick<Edition, "house" | "articles" | "removed">): Gone[] {
  const withdrawn = articles.filter((article) => article.withdrawn !== undefined);
  return [
    ...withdrawn.map(({ address }) => href(house.site, address)).map((at) => ({ at, notice: at })),
    ...removed.map((address) => ({ at: href(house.site, address) })),
  ];
}
