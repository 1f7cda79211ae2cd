import type { Article } from "../article/article.ts";
import type { RenderedHousePage } from "../markdown/render-house-page.ts";
import type { Neighbours } from "./neighbours.ts";
import type { EditionOutline } from "./page-kind.ts";
import type { Release } from "./releases.ts";
import type { Span } from "./steady.ts";

/** Everything an edition of the paper is made of; the newest article first. */
export interface Edition extends EditionOutline<Article> {
  /** The house's own pages: « À propos », « Mentions légales »… */
  readonly pages: readonly RenderedHousePage[];
  /** What stands before and after each article in its section, and in its dossier; by path. */
  readonly inSection: ReadonlyMap<string, Neighbours<Article>>;
  readonly inDossier: ReadonlyMap<string, Neighbours<Article>>;
  /** Addresses of pages that the newsroom removed for good. */
  readonly removed: readonly string[];
  /** How many articles are not published at this instant: drafts, embargoes, expired. */
  readonly hidden: number;
  /** When the same archive makes this same edition. */
  readonly steady: Span;
  /** What will be published and what will expire, the soonest first; for the desk, never for a page. */
  readonly releases: readonly Release[];
}
