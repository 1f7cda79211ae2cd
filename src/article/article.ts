import type { Place } from "../desk/problem.ts";
import type { Figure } from "../figures/figure.ts";
import type { PressDate } from "../french/dates/press-date.ts";
import type { Prose } from "../french/prose.ts";
import type { Author, Dossier, Section } from "../house/house.ts";
import type { Block } from "./blocks.ts";
import type { Label } from "./label.ts";

export interface Source {
  readonly name: string;
  readonly url?: string;
}

/** A subject: `slug` is its key, `name` the way most articles write it. */
export interface Tag {
  readonly slug: string;
  readonly name: string;
  /** The key that it had before: see `addresses/slug.ts`. */
  readonly former?: string;
}

export interface Correction {
  readonly date: PressDate;
  readonly text: Prose;
  /** It changes the sense of the article: readers must meet it before the text. */
  readonly major?: boolean;
}

/** A piece of an article's words, with what a search or a comparison needs to know of it. */
export interface Passage {
  readonly kind: "paragraph" | "heading" | "caption" | "table" | "note" | "code";
  readonly text: string;
  /** The anchor of a heading. */
  readonly id?: string;
  /** Of a heading: 2 for a part of the article, 3 for a part of that. */
  readonly level?: number;
  /** Set when the words are not in the article's language. */
  readonly lang?: string;
}

/** An entry of live coverage. */
export interface LiveUpdate {
  /** Where it stands in the page: told by its time, so that it stays when its title changes. */
  readonly anchor: string;
  readonly at: PressDate;
  readonly title: string;
  readonly text: string;
}

/** A link to a place inside another article. */
export interface AnchorLink {
  readonly path: string;
  readonly anchor: string;
  readonly place: Place;
}

/**
 * The text of an article, rendered but for the blocks that need pictures or other articles. Its words may
 * be fetched only when `parts` or `passages` are asked for: what every press needs of every article
 * stands beside them.
 */
export interface Body {
  /** HTML fragments (not each balanced) and blocks, in order; `ArticleBody` joins them. */
  readonly parts: readonly (string | Block)[];
  readonly passages: readonly Passage[];
  /** Paths of the articles that the body links to, « Lire aussi » included. */
  readonly links: readonly string[];
  /** The ids that the body offers, and those that it leads to in other articles. */
  readonly anchors: readonly string[];
  readonly anchorLinks: readonly AnchorLink[];
  /** The kinds of its blocks and passages, each once. */
  readonly kinds: readonly (Block["kind"] | Passage["kind"])[];
  /** How it begins: its first paragraph in the article's language. */
  readonly opening?: string;
  /** The figures among its parts, in order. */
  readonly figures: readonly Figure[];
  /** Every picture that it asks for, posters included: paths under `articles/`. */
  readonly pictures: readonly string[];
  /** The WebVTT files that its films show, under `articles/`. */
  readonly subtitles: readonly string[];
  /** Files under `articles/` to publish with it: films, sounds, documents. */
  readonly attachments: readonly string[];
  /** The entries of live coverage, newest first. */
  readonly updates: readonly LiveUpdate[];
  readonly wordCount: number;
}

/** What the front matter alone tells: enough to know which pages there will be. */
export interface ArticleFront {
  /** Path under `articles/` without `.md`: the article's key. */
  readonly path: string;
  /** The file as shown to editors. */
  readonly file: string;
  /** Address on the site, from `/`, without the base path. */
  readonly address: string;
  readonly title: Prose;
  readonly kicker?: Prose;
  readonly standfirst?: Prose;
  /** What a long article says, in a few lines. */
  readonly keyPoints: readonly Prose[];
  readonly section: Section;
  readonly date: PressDate;
  readonly updated?: PressDate;
  readonly authors: readonly Author[];
  readonly source?: Source;
  readonly tags: readonly Tag[];
  readonly figures: readonly Figure[];
  /** Editor's picks, or false when no related story is wanted. */
  readonly related: readonly string[] | false;
  readonly unrelated: readonly string[];
  readonly aliases: readonly string[];
  readonly corrections: readonly Correction[];
  readonly dossier?: Dossier;
  readonly label: Label;
  /** Live coverage that goes on, or that is over; absent where there is none. */
  readonly live?: boolean;
  readonly dateline?: string;
  readonly agency?: string;
  readonly translator?: string;
  readonly weight: number;
  readonly withdrawn?: string;
  readonly lang: string;
  readonly draft: boolean;
  /** First instant of publication and of expiry, in ms. */
  readonly embargo?: number;
  readonly expires?: number;
}

export interface Article extends ArticleFront {
  /** The standfirst's inline Markdown, rendered; `standfirst` is its plain text. */
  readonly standfirstHtml?: string;
  readonly body: Body;
}
