import { DateTime } from "luxon";
import { formatDate } from "./format.ts";
import type { PressDate } from "./press-date.ts";

/** True once a whole year has passed since the last instant that the date may mean. */
export function isOlderThanAYear(date: PressDate, now: number): boolean {
  const days = (now - date.until) / DAY;
  // The calendar costs more than a page's other dates together: it is asked of the days that it may differ on.
  return days >= 368 || (days >= 364 && firstInstantOld(date) <= now);
}

const DAY = 86_400_000;

/** The instant (in ms) from which on a date is older than a year. */
export function firstInstantOld({ until, zone }: PressDate): number {
  return DateTime.fromMillis(until, { zone }).plus({ years: 1 }).toMillis();
}

/** Whether « Mis à jour » says anything: the update is later, and is not shown as the same date. */
export function updateDiffers(published: PressDate, updated: PressDate): boolean {
  return updated.from > published.from && formatDate(updated) !== formatDate(published);
}
