import { guessIso } from "../../french/dates/guess.ts";
import { parseDate } from "../../french/dates/parse.ts";

const TIME =
  /^(\d{4}-\d\d-\d\d)(?:T| +)(\d{1,2}):(\d\d)(?::\d\d(?:[.,]\d+)?)? ?(Z|[+-]\d\d(?::?\d\d)?)?$/i;

/** A date of another tool as ours, its offset kept; undefined when it is none. */
export function foreignDate(written: string, zone: string): string | undefined {
  const text = written.trim().replace(/ (?:UTC|GMT)$/, " Z");
  const [, day, hour = "", minute = "", offset = ""] = TIME.exec(text) ?? [];
  const midnight = `${hour.padStart(2, "0")}:${minute}` === "00:00";
  const iso =
    day === undefined
      ? (guessIso(text) ?? text)
      : midnight && /^(?:Z|[+-]00:?00|)$/i.test(offset)
        ? day // a date alone, to which the tool has put an hour
        : `${day}T${hour.padStart(2, "0")}:${minute}${offsetOf(offset)}`;
  return parseDate(iso, zone).ok ? iso : undefined;
}

function offsetOf(written: string): string {
  if (written === "" || /^z$/i.test(written)) return written.toUpperCase();
  const digits = written.slice(1).replace(":", "").padEnd(4, "0");
  return `${written.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
