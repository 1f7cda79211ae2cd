import { DateTime } from "luxon";

/** The day of an instant (ms) where readers are: « 2026-11-24 ». */
export function isoDay(instant: number, zone: string): string {
  return DateTime.fromMillis(instant, { zone }).toFormat("yyyy-MM-dd");
}

/** The minute of an instant (ms) there, as editors write it: « 2026-11-24T06:00 »; with its offset when it comes twice. */
export function isoMinute(instant: number, zone: string): string {
  const local = DateTime.fromMillis(instant, { zone });
  const twice = local.getPossibleOffsets().length > 1;
  return local.toFormat(twice ? "yyyy-MM-dd'T'HH:mmZZ" : "yyyy-MM-dd'T'HH:mm");
}
