import { guessIso } from "./guess.ts";
import { parseDate } from "./parse.ts";
import type { PressDate } from "./press-date.ts";

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
