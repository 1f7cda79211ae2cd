import { type ListingKind, listingAddress } from "../addresses/listing-address.ts";
import type { ArticleFront } from "../article/article.ts";
import { grouped } from "../collections/grouped.ts";
import { compareText } from "../collections/order.ts";
import { withoutUndefined } from "../collections/without-undefined.ts";
import { MONTHS } from "../french/dates/months.ts";
import type { House } from "../house/house.ts";
import { monthKey } from "./archive-years.ts";

/** A page that lists articles: a section, a subject, an author, a continuing story, a month. */
export interface Listing<Item extends ArticleFront = ArticleFront> {
  readonly kind: ListingKind;
  readonly key: string;
  readonly address: string;
  readonly title: string;
  readonly standfirst?: string;
  /** Newest first. */
  readonly articles: readonly Item[];
}

/**
 * Every listing of an edition: all sections and dossiers of the house, even those still empty, and
 * the subjects and authors that articles name.
 *
 * @param articles published, newest first
 */
export function listingsOf<Item extends ArticleFront>(
  { sections, authors, dossiers }: House,
  articles: readonly Item[],
): Listing<Item>[] {
  const bySection = grouped(articles, ({ section }) => [section.key]);
  const byDossier = grouped(articles, ({ dossier }) => (dossier ? [dossier.key] : []));
  const byAuthor = grouped(articles, (article) => article.authors.flatMap(({ key }) => key ?? []));
  const bySubject = grouped(articles, ({ tags }) => tags.map(({ slug }) => slug));
  const byMonth = grouped(articles, (article) =>
    [monthKey(article)].filter((key) => key !== undefined),
  );
  const subjectNames = namesOfSubjects(articles);
  return [
    ...[...sections.values()].map(({ key, title, description }) =>
      listing("section", key, title, description, bySection.get(key)),
    ),
    ...[...dossiers.values()].map(({ key, title, standfirst }) =>
      listing("dossier", key, title, standfirst, byDossier.get(key)),
    ),
    ...[...authors.values()]
      .filter(({ key }) => key !== undefined && byAuthor.has(key))
      .map(({ key = "", name, bio }) => listing("author", key, name, bio, byAuthor.get(key))),
    ...[...bySubject]
      .toSorted(([a], [b]) => compareText(a, b))
      .map(([slug, list]) =>
        listing("subject", slug, subjectNames.get(slug) ?? slug, undefined, list),
      ),
    ...[...byMonth].map(([key, list]) => listing("month", key, monthName(key), undefined, list)),
  ];
}

/** « Février 2022 » of `2022/02`. */
function monthName(key: string): string {
  const [year = "", month = ""] = key.split("/");
  const name = MONTHS[Number(month) - 1] ?? "";
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}

function listing<Item extends ArticleFront>(
  kind: Listing["kind"],
  key: string,
  title: string,
  standfirst: string | undefined,
  articles: readonly Item[] = [],
): Listing<Item> {
  const address = listingAddress(kind, key);
  return withoutUndefined({ kind, key, address, title, articles, standfirst });
}

/** A subject is called what most articles call it; the first in order of two as common. */
function namesOfSubjects(articles: readonly ArticleFront[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { slug, name } of articles.flatMap(({ tags }) => tags)) {
    const names = counts.get(slug) ?? new Map<string, number>();
    counts.set(slug, names.set(name, (names.get(name) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([slug, names]) => {
      const [best] = [...names].toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
      return [slug, best?.[0] ?? slug];
    }),
  );
}

/** How many articles a listing shows at a time. */
export const PAGE_SIZE = 24;

/** One page of a listing. */
export interface ListingPage<Item extends ArticleFront = ArticleFront> {
  readonly listing: Listing<Item>;
  readonly address: string;
  /** Counted from the oldest; the first page that readers meet has none. */
  readonly number?: number;
  readonly articles: readonly Item[];
  readonly newer?: string;
  readonly older?: string;
}

/**
 * Cuts a listing into pages. They are numbered from the oldest, so that an old page never changes
 * when an article is added; the first one that readers meet holds what is newest, from one to two
 * pages' worth.
 */
export function pagesOf<Item extends ArticleFront>(listing: Listing<Item>): ListingPage<Item>[] {
  const oldestFirst = listing.articles.toReversed();
  const numbered = Math.max(0, Math.ceil(oldestFirst.length / PAGE_SIZE) - 2);
  const addressOf = (number: number) =>
    number > numbered ? listing.address : `${listing.address}page/${number}/`;
  return Array.from({ length: numbered + 1 }, (_, index) => {
    const number = index + 1;
    const last = number > numbered;
    const slice = oldestFirst.slice(index * PAGE_SIZE, last ? undefined : number * PAGE_SIZE);
    return withoutUndefined({
      listing,
      address: addressOf(number),
      articles: slice.toReversed(),
      number: last ? undefined : number,
      newer: last ? undefined : addressOf(number + 1),
      older: number > 1 ? addressOf(number - 1) : undefined,
    });
  });
}
