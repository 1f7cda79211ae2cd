import { DateTime } from "luxon";
import { formatDate, withPreposition } from "./dates/format.ts";
import { guessIso } from "./dates/guess.ts";
import type { PressDate } from "./dates/parse.ts";
import { parseDate } from "./dates/parse.ts";

export { explainDateFault } from "./dates/explain.ts";
export {
  formatDate,
  formatDay,
  formatFullDate,
  formatRange,
  formatTime,
  possessiveOf,
  prepositionOf,
} from "./dates/format.ts";
export {
  type DateFault,
  type ParsedDate,
  type Precision,
  type PressDate,
  parseDate,
} from "./dates/parse.ts";

/** Reads a date as people write it in a text: « 28 mars 1949 », « mai 1968 », « 1949 ». */
export function readWrittenDate(text: string): PressDate | undefined {
  const read = parseDate(guessIso(text) ?? text);
  return read.ok ? read.date : undefined;
}

/** Whether a text has the form of a date and names none: « 31 février 1949 ». */
export function isImpossibleDate(text: string): boolean {
  const guessed = guessIso(text);
  return guessed !== undefined && !parseDate(guessed).ok;
}

/** Orders by first instant. */
export function compareDates(a: PressDate, b: PressDate): number {
  return a.from - b.from;
}

/** True once a whole year has passed since the last instant that the date may mean. */
export function isOlderThanAYear(date: PressDate, now: number): boolean {
  const last = DateTime.fromMillis(date.until, { zone: date.zone });
  return last.plus({ years: 1 }).toMillis() <= now;
}

/** « Cet article a été publié en février 2022 »: words that stay true on a page nobody rebuilds. */
export function publishedSentence(date: PressDate): string {
  const day: PressDate = date.precision === "minute" ? { ...date, precision: "day" } : date;
  return `Cet article a été publié ${withPreposition(day)}`;
}

/** Whether « Mis à jour » says anything: the update is later, and is not shown as the same date. */
export function updateDiffers(published: PressDate, updated: PressDate): boolean {
  return updated.from > published.from && formatDate(updated) !== formatDate(published);
}
