import { listingAddress } from "../addresses/listing-address.ts";
import type { ArticleFront } from "../article/article.ts";
import { grouped } from "../collections/grouped.ts";

/** A month of the archive, whether anything was published in it or not. */
export interface ArchiveMonth {
  /** 1 to 12. */
  readonly month: number;
  readonly address: string;
  readonly count: number;
}

/** A year of the archive: its twelve months, and what is dated to the year alone. */
export interface ArchiveYear<Item extends ArticleFront = ArticleFront> {
  readonly year: string;
  readonly address: string;
  readonly months: readonly ArchiveMonth[];
  readonly count: number;
  readonly undated: readonly Item[];
  /** What its page tells in headlines: all of it, unless that is too much for a page. */
  readonly told: readonly Item[];
}

/** Stories: more would be a page that nobody reads to its end. */
const MOST_TOLD = 150;

/** The years in which something was published, newest first. */
export function yearsOf<Item extends ArticleFront>(
  articles: readonly Item[],
): readonly ArchiveYear<Item>[] {
  return [...grouped(articles, ({ date }) => [date.iso.slice(0, 4)])]
    .toSorted(([a], [b]) => Number(b) - Number(a))
    .map(([year, inYear]) => ({
      year,
      address: `/archives/${year}/`,
      months: monthsOf(year, inYear),
      count: inYear.length,
      undated: inYear.filter(({ date }) => date.precision === "year"),
      told:
        inYear.length <= MOST_TOLD
          ? inYear
          : inYear.filter(({ date }) => date.precision === "year"),
    }));
}

function monthsOf(year: string, articles: readonly ArticleFront[]): ArchiveMonth[] {
  const byMonth = grouped(articles, (article) => [monthKey(article) ?? ""]);
  return Array.from({ length: 12 }, (_, index) => {
    const key = `${year}/${String(index + 1).padStart(2, "0")}`;
    return {
      month: index + 1,
      address: listingAddress("month", key),
      count: byMonth.get(key)?.length ?? 0,
    };
  });
}

/** `2022/02`, the key of the month's listing; undefined for an article dated to a year alone. */
export function monthKey({ date }: Pick<ArticleFront, "date">): string | undefined {
  return date.precision === "year" ? undefined : date.iso.slice(0, 7).replace("-", "/");
}
