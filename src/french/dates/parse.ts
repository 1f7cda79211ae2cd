import { DateTime, FixedOffsetZone } from "luxon";
import { dateAt, minuteIso } from "./at-instant.ts";
import type { ParsedDate } from "./press-date.ts";

const ZONE = "Europe/Paris";
const DAY = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?$/;
const TIME =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:T| +)(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?)? ?(?<offset>Z|[+-]\d\d(?::?\d\d)?)?$/;

/** The forms in which a date is written; not every text of these forms is a date. */
export const DATE_FORMS: readonly RegExp[] = [DAY, TIME];

/**
 * Reads a date of the front matter. Without an offset it is local to the zone; an offset pins the
 * instant, and what is shown is the zone's time all the same.
 */
export function parseDate(text: string, zone: string = ZONE): ParsedDate {
  const written = text.trim();
  const groups = (DAY.exec(written) ?? TIME.exec(written))?.groups;
  if (groups === undefined) return { ok: false, fault: { kind: "format" } };
  return groups.hour === undefined ? readDay(groups, zone) : readTime(groups, zone);
}

type Groups = Readonly<Record<string, string | undefined>>;

const IMPOSSIBLE: ParsedDate = { ok: false, fault: { kind: "impossible" } };

function readDay(groups: Groups, zone: string): ParsedDate {
  const { year = "", month, day } = groups;
  const precision = day !== undefined ? "day" : month !== undefined ? "month" : "year";
  const start = DateTime.fromObject(
    { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) },
    { zone },
  );
  if (!start.isValid || start.year === 0) return IMPOSSIBLE;
  const from = start.startOf("day");
  return {
    ok: true,
    date: {
      precision,
      iso: [year, month, day].filter((part) => part !== undefined).join("-"),
      from: from.toMillis(),
      until: from
        .plus({ [precision]: 1 })
        .startOf("day")
        .toMillis(),
      zone,
    },
  };
}

function readTime(groups: Groups, zone: string): ParsedDate {
  const fields = {
    year: Number(groups.year),
    month: Number(groups.month),
    day: Number(groups.day),
    hour: Number(groups.hour),
    minute: Number(groups.minute),
    second: Number(groups.second ?? 0),
    millisecond: Number((groups.fraction ?? "0").padEnd(3, "0").slice(0, 3)),
  };
  const offset = groups.offset;
  const minutes = offset === undefined ? undefined : offsetMinutes(offset);
  if (fields.year === 0 || fields.hour === 24 || minutes === null) return IMPOSSIBLE;

  const written = DateTime.fromObject(fields, {
    zone: minutes === undefined ? zone : FixedOffsetZone.instance(minutes),
  });
  if (!written.isValid) return IMPOSSIBLE;
  if (minutes === undefined) {
    if (written.hour !== fields.hour || written.minute !== fields.minute)
      return { ok: false, fault: { kind: "gap", suggestion: minuteIso(written) } };
    const [first, second] = written
      .getPossibleOffsets()
      .sort((a, b) => a.toMillis() - b.toMillis());
    if (first !== undefined && second !== undefined)
      return {
        ok: false,
        fault: { kind: "twice", suggestions: [minuteIso(first), minuteIso(second)] },
      };
  }
  return { ok: true, date: dateAt(written.toMillis(), zone) };
}

/** The offset in minutes, null when no place on Earth has it. */
function offsetMinutes(offset: string): number | null {
  if (offset === "Z") return 0;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(3).replace(":", "") || 0);
  if (minutes > 59 || hours * 60 + minutes > 14 * 60) return null;
  return (offset.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}
