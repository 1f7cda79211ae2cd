import { fold } from "../fold.ts";
import { MONTHS } from "./months.ts";

const FOLDED_MONTHS = MONTHS.map(fold);
/** « janv. », « sept. »: enough letters to tell the month. */
const SHORTEST_MONTH = 3;

const TIME =
  /(?:t|a| |,)+ ?(\d{1,2}) ?[h:] ?(\d{2})?(?::\d{2})?(?:[.,]\d+)? ?(?:min)? ?(z|[+-]\d{2}:?\d{2})?$/;
const YEAR_FIRST = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/;
const DAY_FIRST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const MONTH_FIRST = /^(\d{1,2})[-/. ](\d{4})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const WORDS =
  /^(?:le )?(?:(?:lun|mar|mercre|jeu|vendre|same)di,? |dimanche,? )?(?:(\d{1,2})(?:er)? )?([a-z]+)\.? (\d{4})$/;

/**
 * The ISO form of a date written the way people write dates, undefined when it could mean several
 * things. It may name a day that does not exist: reading it tells.
 */
export function guessIso(text: string): string | undefined {
  const written = fold(text).slice(0, 80);
  const time = TIME.exec(written);
  const day = guessDay((time === null ? written : written.slice(0, time.index)).trim());
  if (time === null || day === undefined) return day;
  const [, hour = "", minute = "00", offset = ""] = time;
  return day.length === 10
    ? `${day}T${hour.padStart(2, "0")}:${minute}${offset.toUpperCase()}`
    : undefined;
}

function guessDay(text: string): string | undefined {
  const iso = (year = "", month = "", day?: string): string | undefined =>
    Number(month) > 12
      ? undefined
      : [year, month.padStart(2, "0"), day?.padStart(2, "0")]
          .filter((part) => part !== undefined)
          .join("-");

  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (yearFirst !== null) return iso(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) {
    const [, day, month, year] = dayFirst;
    return iso(year, month, day) ?? (Number(day) <= 12 ? iso(year, day, month) : undefined);
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) return iso(monthFirst[2], monthFirst[1]);
  const [, day, name = "", year] = WORDS.exec(text) ?? [];
  const months = FOLDED_MONTHS.filter((month) => month.startsWith(name));
  const [month] = months;
  if (month === undefined || months.length > 1 || name.length < SHORTEST_MONTH) return undefined;
  return iso(year, String(FOLDED_MONTHS.indexOf(month) + 1), day);
}
