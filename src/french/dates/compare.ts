import { DateTime } from "luxon";
import { formatDate } from "./format.ts";
import type { PressDate } from "./press-date.ts";

/** True once a whole year has passed since the last instant that the date may mean. */
export function isOlderThanAYear(date: PressDate, now: number): boolean {
  const last = DateTime.fromMillis(date.until, { zone: date.zone });
  return last.plus({ years: 1 }).toMillis() <= now;
}

/** Whether « Mis à jour » says anything: the update is later, and is not shown as the same date. */
export function updateDiffers(published: PressDate, updated: PressDate): boolean {
  return updated.from > published.from && formatDate(updated) !== formatDate(published);
}
