/**
 * Dates in words. What is returned is typeset: U+00A0 stands within « 16 h 30 » and between the day
 * and the month, so that no line breaks there.
 */
import { DateTime } from "luxon";
import { MONTHS, WEEKDAYS } from "./months.ts";
import type { Precision, PressDate } from "./press-date.ts";

const NBSP = "\u00A0";

/** « 16 février 2022 », whatever the hour; « février 2022 », « 2022 » when no day was written. */
export function formatDay(date: PressDate): string {
  const d = at(date);
  if (date.precision === "year") return String(d.year);
  if (date.precision === "month") return `${monthOf(d)} ${d.year}`;
  return `${dayOf(d)}${NBSP}${monthOf(d)} ${d.year}`;
}

/** « 1er janvier 2022 », « février 2022 », « 2022 », « 16 février 2022 à 16 h 30 ». */
export function formatDate(date: PressDate): string {
  return date.precision === "minute" ? `${formatDay(date)} à ${timeOf(at(date))}` : formatDay(date);
}

/** « 16 h 30 », of a date whose hour is known. */
export function formatTime(date: PressDate): string {
  return timeOf(at(date));
}

/** As `formatDate`, with the weekday: « mercredi 16 février 2022 à 16 h 30 ». */
export function formatFullDate(date: PressDate): string {
  if (isVague(date)) return formatDate(date);
  return `${WEEKDAYS[at(date).weekday - 1]} ${formatDate(date)}`;
}

/**
 * « du 3 au 5 mars 2022 », « d’avril à mai 2022 », « de 2021 à 2022 », « le 16 février 2022 de 16 h 30
 * à 18 h »: what both have in common is said once, at the precision of the vaguer.
 */
export function formatRange(one: PressDate, other: PressDate): string {
  const [first, last] = other.from < one.from ? [other, one] : [one, other];
  const precision = vaguer(first.precision, last.precision);
  const from = at(first);
  const to = at(last);
  if (from.hasSame(to, precision)) return withPreposition({ ...first, precision });
  const year = from.hasSame(to, "year") ? "" : ` ${from.year}`;
  if (precision === "year") return `de ${from.year} à ${to.year}`;
  if (precision === "month") return `${of(monthOf(from))}${year} à ${monthOf(to)} ${to.year}`;
  if (precision === "minute") {
    if (from.hasSame(to, "day")) return `le ${formatDay(first)} de ${timeOf(from)} à ${timeOf(to)}`;
    return `du ${formatDate(first)} au ${formatDate(last)}`;
  }
  const month = year === "" && from.month === to.month ? "" : `${NBSP}${monthOf(from)}${year}`;
  return `du ${dayOf(from)}${month} au ${formatDay({ ...last, precision })}`;
}

/** « en 2022 », « en février 2022 », « le 16 février 2022 », « le 16 février 2022 à 16 h 30 ». */
function withPreposition(date: PressDate): string {
  return prepositionOf(date) + formatDate(date);
}

/** « Cet article date de 2022 »: words that stay true on a page nobody rebuilds, beside a date that says more. */
export function ageSentence(date: PressDate): string {
  return `Cet article date de ${at(date).year}`;
}

/** What stands before a date that says when: « le », « en », with its space. */
export function prepositionOf(date: PressDate): string {
  return isVague(date) ? "en " : "le ";
}

/** What stands before a date that belongs to something: « du 3 mars », « d’avril 2022 », « de 2022 ». */
export function possessiveOf(date: PressDate): string {
  if (!isVague(date)) return "du ";
  return /^[ao]/.test(formatDate(date)) ? "d’" : "de ";
}

const at = (date: PressDate): DateTime => DateTime.fromMillis(date.from, { zone: date.zone });
const isVague = (date: PressDate): boolean =>
  date.precision === "year" || date.precision === "month";

const monthOf = (d: DateTime): string => MONTHS[d.month - 1] ?? "";
const dayOf = (d: DateTime): string => (d.day === 1 ? "1er" : String(d.day));
const of = (month: string): string => (/^[ao]/.test(month) ? `d’${month}` : `de ${month}`);

function timeOf(d: DateTime): string {
  const minutes = d.minute === 0 ? "" : `${NBSP}${String(d.minute).padStart(2, "0")}`;
  return `${d.hour}${NBSP}h${minutes}`;
}

const FROM_VAGUE: readonly Precision[] = ["year", "month", "day", "minute"];

function vaguer(a: Precision, b: Precision): Precision {
  return FROM_VAGUE.indexOf(a) < FROM_VAGUE.indexOf(b) ? a : b;
}
