import { DateTime } from "luxon";

/** The day of an instant (ms) where readers are: « 2026-11-24 ». */
export function isoDay(instant: number, zone: string): string {
  return DateTime.fromMillis(instant, { zone }).toFormat("yyyy-MM-dd");
}
