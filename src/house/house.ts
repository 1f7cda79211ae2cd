import type { PublicPlace } from "../addresses/public-address.ts";
import type { Figure } from "../figures/figure.ts";
import type { Prose } from "../french/prose.ts";
import type { HouseStyle } from "../french/typography/house-style.ts";
import type { WrittenBody } from "../reading/written-body.ts";
import type { Admin } from "./admin.ts";

/** Who answers for the paper, as the law wants it told (LCEN, article 1-1). */
export interface Legal {
  readonly publisher?: string;
  readonly address?: string;
  readonly phone?: string;
  /** Company register, or the like. */
  readonly registration?: string;
  /** The « directeur de la publication ». */
  readonly director?: string;
  readonly host?: { readonly name: string; readonly address?: string; readonly phone?: string };
  /** Number given by the commission that registers the press. */
  readonly cppap?: string;
}

/** The files of a face, by their path in `_data/`. */
export interface HouseFace {
  /** Of all weights, when it is variable. */
  readonly regular: string;
  readonly bold?: string;
  readonly italic?: string;
}

/** The paper itself: `_data/site.yaml`. */
export interface Site extends PublicPlace {
  readonly name: string;
  readonly tagline?: string;
  readonly language: "fr";
  readonly timezone: string;
  readonly style: HouseStyle;
  /** The colour of links, and of sections that have none of their own. */
  readonly accent?: string;
  /** An SVG file, by its path in `_data/`. */
  readonly icon?: string;
  /** The faces that take the place of the press's. */
  readonly faces?: { readonly serif?: HouseFace; readonly sans?: HouseFace };
  readonly contact?: string;
  readonly legal?: Legal;
  /** The browser desk; missing when the house has none. */
  readonly admin?: Admin;
  /** Whether what `npm run edition` made is published. */
  readonly editions?: true;
  /** Readers' browsers keep the front page and what they read, to be read without network. */
  readonly offline?: boolean;
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

/** A page of the house itself, « Mentions légales »: known, its body still to be rendered. */
export interface HousePage {
  /** The name of its file, and of its address. */
  readonly key: string;
  /** The file as shown to editors. */
  readonly file: string;
  readonly address: string;
  readonly title: Prose;
  readonly standfirst?: Prose;
  /** What the foot of every page calls it. */
  readonly link: string;
  /** Markdown, facts of the house filled in, and the line of the file where it starts. */
  readonly written: WrittenBody;
  /** It is the project's own, read beside another newsroom's articles. */
  readonly borrowed?: boolean;
}

/** Everything the newsroom edits beside articles. */
export interface House {
  readonly site: Site;
  readonly sections: ReadonlyMap<string, Section>;
  readonly authors: ReadonlyMap<string, Author>;
  readonly dossiers: ReadonlyMap<string, Dossier>;
  readonly sources: ReadonlyMap<string, KnownSource>;
  /** In the order of their names. */
  readonly pages: readonly HousePage[];
}
