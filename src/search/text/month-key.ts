import { MONTHS } from "../../french/dates/months.ts";
import { fold } from "../../french/fold.ts";
import type { Token } from "./tokens.ts";

const NUMBERS = new Map(MONTHS.map((name, index) => [fold(name), `${index + 1}`.padStart(2, "0")]));

/** What an article of a month has in the index: « m202202 » for the 16th of February 2022. */
export function monthKey(iso: string): string | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(iso) ?? [];
  return year === undefined || month === undefined ? undefined : `m${year}${month}`;
}

/** The key of the month that a query names: « février 2022 ». */
export function monthAsked(words: readonly Token[]): string | undefined {
  for (const [index, { folded }] of words.entries()) {
    const month = NUMBERS.get(folded);
    const year = words[index + 1]?.folded ?? "";
    if (month !== undefined && /^(?:1[6-9]|20)\d{2}$/.test(year)) return `m${year}${month}`;
  }
  return undefined;
}
