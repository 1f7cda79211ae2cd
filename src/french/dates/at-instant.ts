import { DateTime } from "luxon";
import type { PressDate } from "./press-date.ts";

/** An instant (ms) as a date that is precise to the minute, where readers are. */
export function dateAt(instant: number, zone: string): PressDate {
  const shown = DateTime.fromMillis(instant, { zone });
  return {
    precision: "minute",
    iso: minuteIso(shown),
    from: instant,
    until: shown.startOf("minute").plus({ minutes: 1 }).toMillis(),
    zone,
  };
}

/** « 2022-02-16T16:30+01:00 ». */
export function minuteIso(instant: DateTime): string {
  return instant.toFormat("yyyy-MM-dd'T'HH:mmZZ");
}
