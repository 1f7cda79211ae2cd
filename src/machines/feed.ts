import type { Article } from "../article/article.ts";
import { withoutUndefined } from "../collections/without-undefined.ts";
import { hasFeed } from "../edition/feed-addresses.ts";
import { FRONT } from "../edition/fixed-addresses.ts";
import type { Listing } from "../edition/listings.ts";
import { isNews } from "../edition/news.ts";
import type { Publication } from "../publication/publication.ts";
import { siteOf } from "../publication/publication.ts";

/**
 * How many articles a feed holds: a month of a daily section, a file that readers fetch at ease. There are
 * hundreds of subjects and authors, of whom less is written.
 */
export const FEED_LENGTH = 30;
const SHORT_FEED = 20;

/** What a feed reader can follow: the paper, or one of its listings. */
export interface Feed {
  readonly kind: "site" | Listing["kind"];
  /** The page that it follows, with `/` at its end. */
  readonly page: string;
  /** The title alone: « International ». */
  readonly name: string;
  /** The title among other papers' feeds: « International — Rotative ». */
  readonly title: string;
  readonly description?: string;
  /** Newest first, without what was withdrawn and what was paid for. */
  readonly articles: readonly Article[];
}

/** Every feed of the publication; a listing with nothing in it has none to offer. */
export function feedsOf(publication: Publication): Feed[] {
  const { edition } = publication;
  const { name, tagline } = siteOf(publication);
  const site: Feed = withoutUndefined({
    kind: "site",
    page: FRONT,
    name,
    title: name,
    description: tagline,
    articles: newest(edition.articles),
  } as const);
  return [site, ...edition.listings.filter(hasFeed).map((listing) => listingFeed(listing, name))];
}

export function feedTitle({ title }: Pick<Listing, "title">, paper: string): string {
  return `${title} — ${paper}`;
}

/**
 * The id of an article in feeds: the address at which it first stood in this archive. When a file is
 * renamed, the old address is kept in `aliases`; the first of those under `/articles/` is where the
 * article was born, so the id stays and no reader is told of an old story as if it were new.
 */
export function birthAddress({ address, aliases }: Pick<Article, "address" | "aliases">): string {
  return aliases.find((alias) => alias.startsWith("/articles/")) ?? address;
}

function listingFeed(listing: Listing<Article>, paper: string): Feed {
  const { kind, address, title, standfirst, articles } = listing;
  return withoutUndefined({
    kind,
    page: address,
    name: title,
    title: feedTitle(listing, paper),
    description: standfirst,
    articles: newest(articles, kind === "subject" || kind === "author" ? SHORT_FEED : FEED_LENGTH),
  });
}

function newest(articles: readonly Article[], most = FEED_LENGTH): Article[] {
  const found: Article[] = [];
  for (const article of articles) {
    if (found.length === most) break;
    if (isNews(article)) found.push(article);
  }
  return found;
}
