import type { ArticleFront } from "../article/article.ts";
import { groupConsecutive } from "../collections/group-consecutive.ts";
import { compareText } from "../collections/order.ts";
import { withoutUndefined } from "../collections/without-undefined.ts";
import type { PressDate } from "../french/dates/press-date.ts";
import { LIVE } from "./fixed-addresses.ts";
import { isNews } from "./news.ts";

/** The news of a day; or of a month or a year, for what is dated no closer. */
export interface Period<Item extends ArticleFront = ArticleFront> {
  /** `2026-11-24`, `2026-11` or `2026`. */
  readonly key: string;
  readonly date: PressDate;
  /** Newest first; those of a known hour before those of the day alone. */
  readonly articles: readonly Item[];
}

/** A page of « En continu ». */
export interface LivePage<Item extends ArticleFront = ArticleFront> {
  readonly address: string;
  /** Counted from the oldest; the first page that readers meet has none. */
  readonly number?: number;
  readonly periods: readonly Period<Item>[];
  readonly newer?: string;
  readonly older?: string;
}

/** A page is full with so many articles, and the day that it is in. */
export const LIVE_PAGE_SIZE = 25;

/**
 * All news by day, newest first. What is dated to a month alone follows the days of that month, and
 * what is dated to a year alone follows its months.
 *
 * @param articles newest first
 */
export function periodsOf<Item extends ArticleFront>(articles: readonly Item[]): Period<Item>[] {
  const inOrder = articles
    .filter(isNews)
    .map((article) => {
      const key = article.date.iso.slice(0, 10);
      return { article, key, order: key.padEnd(10, "-") }; // « - » comes before any figure
    })
    .toSorted((a, b) => compareText(b.order, a.order));
  return groupConsecutive(inOrder, ({ key }) => key).flatMap(({ key, items }) => {
    const inPeriod = items.map(({ article }) => article);
    const [first] = inPeriod;
    return first === undefined ? [] : [{ key, date: dayOf(first.date), articles: inPeriod }];
  });
}

/**
 * Cuts the news into pages of whole days, numbered from the oldest so that an old page never changes;
 * the first one that readers meet holds one to two pages' worth.
 */
export function livePagesOf<Item extends ArticleFront>(
  articles: readonly Item[],
): LivePage<Item>[] {
  const full: Period<Item>[][] = [];
  let open: Period<Item>[] = [];
  let count = 0;
  for (const period of periodsOf(articles).toReversed()) {
    open.unshift(period);
    count += period.articles.length;
    if (count < LIVE_PAGE_SIZE) continue;
    full.push(open);
    open = [];
    count = 0;
  }
  const newest = [...open, ...(full.pop() ?? [])];
  const addressOf = (number: number) => (number > full.length ? LIVE : `${LIVE}page/${number}/`);
  return [...full, newest].map((periods, index) => {
    const number = index + 1;
    const last = number > full.length;
    return withoutUndefined({
      address: addressOf(number),
      periods,
      number: last ? undefined : number,
      newer: last ? undefined : addressOf(number + 1),
      older: number > 1 ? addressOf(number - 1) : undefined,
    });
  });
}

/** A date without its hour. */
function dayOf(date: PressDate): PressDate {
  if (date.precision !== "minute") return date;
  return { ...date, precision: "day", iso: date.iso.slice(0, 10) };
}
