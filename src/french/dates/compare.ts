import { DateTime } from "luxon";
import { formatDate } from "./format.ts";
import type { PressDate } from "./press-date.ts";

/** True once a whole year has passed since the last instant that the date may mean. */
export function isOlderThanAYear(date: PressDate, now: number): boolean {
  return firstInstantOld(date) <= now;
}

/** The instant (in ms) from which on a date is older than a year. */
export function firstInstantOld({ until, zone }: PressDate): number {
  return DateTime.fromMillis(until, { zone }).plus({ years: 1 }).toMillis();
}

/** Whether « Mis à jour » says anything: the update is later, and is not shown as the same date. */
export function updateDiffers(published: PressDate, updated: PressDate): boolean {
  return updated.from > published.from && formatDate(updated) !== formatDate(published);
}
