import type { PressDate } from "../french/dates/press-date.ts";

const A_MONTH = 31 * 86_400_000;

/**
 * A date as lists show it: without its hour once it is a month older than the newest story. That story, not the
 * clock, is what it is held against, so that a page changes only when something is published.
 *
 * @param newest the first instant of the newest story's date, in ms
 */
export function listDate(date: PressDate, newest: number): PressDate {
  if (date.precision !== "minute" || newest - date.from < A_MONTH) return date;
  return { ...date, precision: "day", iso: date.iso.slice(0, 10) };
}
