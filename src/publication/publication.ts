import { absolute, href } from "../addresses/public-address.ts";
import type { Article } from "../article/article.ts";
import type { Edition } from "../edition/edition.ts";
import { SEARCH } from "../edition/fixed-addresses.ts";
import type { Site } from "../house/house.ts";
import type { RelatedStories } from "../related/relate.ts";
import type { Palette } from "../styles/palette.ts";
import type { Assets } from "./assets.ts";
import type { PictureTable } from "./picture-table.ts";
import type { SocialCards } from "./social-card.ts";

/** Everything that pages are made from: the edition, and what the press made of it. */
export interface Publication {
  readonly edition: Edition;
  /** The instant of publication, in ms: only the notice on old articles depends on it. */
  readonly now: number;
  readonly related: ReadonlyMap<string, RelatedStories>;
  readonly pictures: PictureTable;
  readonly cards: SocialCards;
  readonly assets: Assets;
  readonly palette: Palette;
  readonly byPath: ReadonlyMap<string, Article>;
  /** The editions that are published, by their key. */
  readonly editions: readonly HeldEdition[];
}

/** A day, a week or a dossier to be held, as files that readers may take. */
export interface HeldEdition {
  readonly kind: "day" | "week" | "dossier";
  readonly key: string;
  /** « vendredi 20 novembre 2026 », or the title of a dossier. */
  readonly title: string;
  readonly files: readonly HeldFile[];
}

export interface HeldFile {
  readonly format: "PDF" | "EPUB";
  readonly address: string;
  readonly bytes: number;
}

/** What addresses are made from. */
export type Addressed = { readonly edition: Pick<Edition, "house"> };

/** What the text of an article is drawn from. */
export type Illustrated = Pick<Publication, "pictures" | "byPath"> & Addressed;

export function siteOf({ edition }: Addressed): Site {
  return edition.house.site;
}

/** An address as pages write it: with the base path, percent-encoded. */
export function link(publication: Addressed, address: string): string {
  return href(siteOf(publication), address);
}

/** The full public address of a page or file of the site, percent-encoded. */
export function fullAddress(publication: Addressed, address: string): string {
  return absolute(siteOf(publication), address);
}

/** The address of the site's search for words, as the reader would type them. */
export function searchLink(publication: Addressed, words: string): string {
  return `${link(publication, SEARCH)}?q=${encodeURIComponent(words)}`;
}
