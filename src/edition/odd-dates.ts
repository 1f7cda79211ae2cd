import type { ReadFront } from "../article/read-front.ts";
import type { Problem } from "../desk/problem.ts";
import { Problems } from "../desk/problems.ts";
import type { WrittenDate } from "../desk/rules/dates.ts";
import { DATE_ORDER, ODD_YEAR } from "../desk/rules/dates.ts";
import { formatDate } from "../french/dates/format.ts";
import { isoDay } from "../french/dates/iso-day.ts";
import type { PressDate } from "../french/dates/press-date.ts";

/** Dates that are possible and were hardly meant. */
export function oddDates(read: ReadFront, now: number): readonly Problem[] {
  const problems = new Problems(read.front.file);
  tellYears(read, now, problems);
  tellFuture(read, now, problems);
  tellOrder(read, problems);
  tellCorrections(read, now, problems);
  return problems.told;
}

/** In ms: later than this, a date is told as that of an odd year. */
const YEAR = 366 * 24 * 3_600_000;

function tellYears({ front, placeOf }: ReadFront, now: number, problems: Problems): void {
  const thisYear = new Date(now).getUTCFullYear();
  const { date, updated, embargo, expires } = front;
  for (const written of [asWritten("date", date), asWritten("updated", updated)])
    if (written !== undefined)
      problems.check(ODD_YEAR, () => placeOf([written.key]), { date: written, thisYear });
  for (const written of [instant("embargo", embargo, date), instant("expires", expires, date)])
    if (written !== undefined && Number(written.iso.slice(0, 4)) > thisYear + 50)
      problems.check(ODD_YEAR, () => placeOf([written.key]), { date: written, thisYear });
}

function tellFuture({ front, placeOf }: ReadFront, now: number, problems: Problems): void {
  const { date, updated, embargo, draft } = front;
  if (draft || (embargo !== undefined && embargo > now)) return;
  if (date.from > now) {
    problems.warning(
      placeOf(["date"]),
      `cet article est daté de l’avenir (${formatDate(date)}), et publié dès maintenant`,
      `s’il doit attendre, ajoutez une ligne : embargo: ${date.iso}`,
    );
  } else if (updated !== undefined && updated.from > now && updated.from < now + YEAR) {
    problems.warning(
      placeOf(["updated"]),
      `la mise à jour est datée de l’avenir (${formatDate(updated)}), et montrée dès maintenant`,
      "écrivez le jour et l’heure où le texte a changé, par exemple : updated: 2026-11-24T18:40",
    );
  }
}

function tellOrder({ front, placeOf }: ReadFront, problems: Problems): void {
  const [date, updated] = [asWritten("date", front.date), asWritten("updated", front.updated)];
  const embargo = instant("embargo", front.embargo, front.date);
  const expires = instant("expires", front.expires, front.date);
  const never = "cet article ne paraîtrait jamais";
  const unseen =
    front.updated !== undefined && front.updated.until <= front.date.from
      ? "la mise à jour n’est pas montrée"
      : "les lecteurs liraient qu’il a changé avant de paraître";
  for (const [later, earlier, then] of [
    [updated, date, unseen],
    [expires, embargo, never],
    [expires, embargo === undefined ? date : undefined, never],
  ] as const) {
    if (later === undefined || earlier === undefined) continue;
    problems.check(DATE_ORDER, () => placeOf([later.key]), { later, earlier, then });
  }
}

function tellCorrections({ front, placeOf }: ReadFront, now: number, problems: Problems): void {
  const { date, corrections } = front;
  for (const [index, { date: corrected }] of corrections.entries()) {
    const odd =
      corrected.from > now
        ? `cette correction est datée de l’avenir (${formatDate(corrected)}), et montrée dès maintenant`
        : corrected.until <= date.from
          ? `cette correction (${formatDate(corrected)}) est plus ancienne que l’article`
          : undefined;
    if (odd === undefined) continue;
    problems.warning(
      placeOf(["corrections", index, "date"]),
      odd,
      "écrivez le jour où la correction a été faite, année d’abord : date: 2026-11-24",
    );
  }
}

function asWritten(key: string, date: PressDate | undefined): WrittenDate | undefined {
  return date && { key, iso: date.iso, from: date.from };
}

/** An instant of which only that is kept, with its day for messages. */
function instant(
  key: string,
  from: number | undefined,
  { zone }: PressDate,
): WrittenDate | undefined {
  return from === undefined ? undefined : { key, iso: isoDay(from, zone), from };
}
