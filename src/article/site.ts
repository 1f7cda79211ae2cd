import type { HouseStyle } from "../french/typography.ts";

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
}

export interface Dossier {
  readonly key: string;
  readonly title: string;
  readonly standfirst?: string;
}

/** Everything the newsroom edits beside articles. */
export interface House {
  readonly site: Site;
  readonly sections: ReadonlyMap<string, Section>;
  readonly authors: ReadonlyMap<string, Author>;
  readonly dossiers: ReadonlyMap<string, Dossier>;
}

/** An address of the site as a browser wants it: with the base path. */
export function href(site: Pick<Site, "base">, address: string): string {
  return site.base + address.replace(/^\//, "");
}
