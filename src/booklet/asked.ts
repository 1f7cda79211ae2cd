import { DateTime } from "luxon";
import { parseDate } from "../french/dates/parse.ts";
import type { PressDate } from "../french/dates/press-date.ts";
import type { House } from "../house/house.ts";
import type { Asked } from "./booklet.ts";

const WEEK = /^(\d{4})-?W(\d\d)$/i;

/**
 * What is asked for in a few characters: a day (« 2026-11-20 »), a week from Monday to Sunday (« 2026-W47 »), or the
 * key of a dossier; undefined for anything else.
 */
export function askedFor(
  written: string,
  { site, dossiers }: Pick<House, "site" | "dossiers">,
): Asked | undefined {
  const [, year, week] = WEEK.exec(written) ?? [];
  if (year !== undefined && week !== undefined) return weekOf(Number(year), Number(week), site);
  const day = dayOf(written, site.timezone);
  if (day !== undefined) return { kind: "day", key: written, days: { first: day, last: day } };
  const dossier = dossiers.get(written);
  return dossier && { kind: "dossier", key: written, dossier };
}

function weekOf(
  year: number,
  week: number,
  { timezone }: { readonly timezone: string },
): Asked | undefined {
  const monday = DateTime.fromObject({ weekYear: year, weekNumber: week, weekday: 1 });
  if (!monday.isValid) return undefined;
  const [first, last] = [monday, monday.plus({ days: 6 })].map((day) =>
    dayOf(day.toFormat("yyyy-MM-dd"), timezone),
  );
  return (
    first && last && { kind: "week", key: monday.toFormat("kkkk-'W'WW"), days: { first, last } }
  );
}

function dayOf(written: string, zone: string): PressDate | undefined {
  const parsed = parseDate(written, zone);
  return parsed.ok && parsed.date.precision === "day" ? parsed.date : undefined;
}
