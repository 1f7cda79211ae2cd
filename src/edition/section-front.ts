import type { ArticleFront } from "../article/article.ts";
import { byImportance, leadOf } from "./lead.ts";
import type { Listing } from "./listings.ts";
import { isNews } from "./news.ts";

/** What stands where on the first page of a section, a subject or an author. */
export interface SectionFront<Item extends ArticleFront = ArticleFront> {
  readonly lead: Item;
  readonly second: readonly Item[];
  /** Told with a standfirst and a small picture, newest first. */
  readonly rows: readonly Item[];
  /** Told by their headlines alone, newest first. */
  readonly earlier: readonly Item[];
}

const ROWS = 6;

/** How many stories stand beside the lead, so that the column under it is about as long as theirs. */
function secondOf(stories: number): number {
  return stories < 4 ? Math.min(stories - 1, 1) : stories < 6 ? 2 : 3;
}

/** Whether the first page of a listing is laid out: a month and a dossier tell time, in plain lists. */
export function hasFront({ kind }: Pick<Listing, "kind">): boolean {
  return kind !== "month" && kind !== "dossier";
}

/**
 * Lays out the newest stories of a listing as the front of a section. Undefined where
 * they are a plain list: what is no news opens no page.
 *
 * @param articles newest first
 */
export function sectionFrontOf<Item extends ArticleFront>(
  listing: Pick<Listing, "kind">,
  articles: readonly Item[],
): SectionFront<Item> | undefined {
  if (!hasFront(listing)) return undefined;
  const news = articles.filter(isNews);
  const lead = leadOf(byImportance(news));
  if (lead === undefined) return undefined;
  const second = news.filter((article) => article !== lead).slice(0, secondOf(articles.length));
  const above = new Set([lead, ...second]);
  const rest = articles.filter((article) => !above.has(article));
  return { lead, second, rows: rest.slice(0, ROWS), earlier: rest.slice(ROWS) };
}
