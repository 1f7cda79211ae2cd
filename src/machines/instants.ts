import { DateTime } from "luxon";
import type { PressDate } from "../french/dates/press-date.ts";

/** Since then, in ms, no clock anywhere is some seconds ahead of another (Liberia was the last, tz database). */
const WHOLE_MINUTES = Date.UTC(1972, 1);

/**
 * The first instant of a date in RFC 3339, as the paper's own clock shows it. Feeds ask for one:
 * a year, a month or a day alone has no such form.
 */
export function firstInstant(date: PressDate): string {
  const [, minute, offset] = /^(.*T\d\d:\d\d)(.*)$/.exec(date.iso) ?? [];
  // What `iso` has already need not be asked of the calendar, once for each article of a sitemap.
  if (minute !== undefined && date.from >= WHOLE_MINUTES) {
    const seconds = Math.floor((date.from % 60_000) / 1000);
    return `${minute}:${String(seconds).padStart(2, "0")}${offset}`;
  }
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
