import { DateTime } from "luxon";
import type { ArticleFront } from "../article/article.ts";
import type { PressDate } from "../french/dates/press-date.ts";

/**
 * When readers last got something new: the publication, the update or the latest correction,
 * whichever starts last.
 */
export function lastChange({
  date,
  updated,
  corrections,
}: Pick<ArticleFront, "date" | "updated" | "corrections">): PressDate {
  const changes = [updated, ...corrections.map((correction) => correction.date)];
  return changes.reduce<PressDate>(
    (last, change) => (change !== undefined && change.from > last.from ? change : last),
    date,
  );
}

/**
 * The first instant of a date in RFC 3339, as the paper's own clock shows it. Feeds ask for one:
 * a year, a month or a day alone has no such form.
 */
export function firstInstant(date: PressDate): string {
  return DateTime.fromMillis(date.from, { zone: date.zone })
    .startOf("second")
    .toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");
}

/**
 * A date that is precise to the day or better, in the W3C's profile of ISO 8601 (sitemaps, Open
 * Graph); undefined for a month or a year, which their schemas refuse.
 */
export function dayOrInstant(date: PressDate): string | undefined {
  switch (date.precision) {
    case "year":
    case "month":
      return undefined;
    case "day":
      return date.iso;
    case "minute":
      return firstInstant(date);
  }
}
