import type { ArticleFront } from "../article/article.ts";
import { firstInstantOld } from "../french/dates/compare.ts";
import type { PressDate } from "../french/dates/press-date.ts";
import { NEWS_AGE } from "./news.ts";

/** A span of instants in ms: `from` is in it, `until` is not. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/**
 * The span around an instant in which the same archive makes the same paper: no embargo ends in it,
 * nothing expires, no story becomes old or stops being news, no date of the future comes.
 *
 * @param fronts every article, published or not
 */
export function steadySpan(fronts: readonly ArticleFront[], now: number): Span {
  let [from, until] = [-END_OF_TIME, END_OF_TIME];
  for (const instant of fronts.flatMap((front) => turningPoints(front, now))) {
    if (instant <= now) from = Math.max(from, instant);
    else until = Math.min(until, instant);
  }
  return { from, until };
}

/** The last instant that a `Date` can tell, in ms (ECMA-262, « Time Values »). */
const END_OF_TIME = 8.64e15;

const DAY = 86_400_000;

/** When a date becomes old, to the instant where `now` is near; elsewhere by a day on the safe side. */
function oldFrom(date: PressDate, now: number): number {
  const [soonest, latest] = [date.until + 364 * DAY, date.until + 367 * DAY];
  if (latest <= now) return latest;
  return soonest > now ? soonest : firstInstantOld(date); // the calendar costs more than all the rest
}

/** The instants from which on something about an article is otherwise. */
function turningPoints(
  { embargo, expires, date, corrections }: ArticleFront,
  now: number,
): number[] {
  return [
    embargo ?? [],
    expires ?? [],
    date.from,
    date.from + NEWS_AGE,
    oldFrom(date, now),
    corrections.map((correction) => correction.date.from),
  ].flat();
}
