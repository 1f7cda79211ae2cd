import type { HouseStyle } from "../french/typography.ts";
import type { Figure } from "./article.ts";

/** The paper itself: `_data/site.yaml`. */
export interface Site {
  readonly name: string;
  readonly tagline?: string;
  /** Public address, ending with `/`. */
  readonly url: string;
  /** The path part of `url`, from `/` to `/`: every address of the site starts with it. */
  readonly base: string;
  readonly language: "fr";
  readonly timezone: string;
  readonly style: HouseStyle;
  readonly contact?: string;
}

export interface Section {
  readonly key: string;
  readonly title: string;
  readonly description?: string;
  /** A colour, `#rrggbb`, meant for paper; the style makes it legible in both themes. */
  readonly accent?: string;
  readonly address: string;
}

export interface Author {
  /** Missing for a name written plainly in an article. */
  readonly key?: string;
  readonly name: string;
  readonly role?: string;
  readonly bio?: string;
  readonly email?: string;
  readonly links?: readonly AuthorLink[];
}

/** Where else an author can be read or followed. */
export interface AuthorLink {
  readonly name: string;
  readonly url: string;
}

export interface Dossier {
  readonly key: string;
  readonly title: string;
  readonly standfirst?: string;
  readonly figure?: Figure;
}

/** A source of articles that the house knows, and what may be done with what comes from it. */
export interface KnownSource {
  readonly key: string;
  readonly name: string;
  readonly rights?: string;
  readonly licence?: { readonly name: string; readonly url?: string };
  readonly url?: string;
}

/** Everything the newsroom edits beside articles. */
export interface House {
  readonly site: Site;
  readonly sections: ReadonlyMap<string, Section>;
  readonly authors: ReadonlyMap<string, Author>;
  readonly dossiers: ReadonlyMap<string, Dossier>;
  readonly sources: ReadonlyMap<string, KnownSource>;
}

/** An address of the site as a browser wants it: with the base path. */
export function href(site: Pick<Site, "base">, address: string): string {
  return site.base + address.replace(/^\//, "");
}
