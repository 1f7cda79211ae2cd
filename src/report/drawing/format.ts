import { inFrench } from "../../french/number.ts";
import { typographize } from "../../french/typography/typographize.ts";

const NBSP = "\u00A0";

/** The report's own words, in type. */
export function say(text: string): string {
  return typographize(text);
}

/**
 * What is told of a file, which may quote it letter by letter: spaces that no line may break at are made so, and
 * nothing else changes.
 */
export function keptTogether(text: string): string {
  return text.replace(/(?<=«) | (?=[»:])/g, NBSP).replace(/ (?=[;!?](?:\s|$))/g, "\u202F");
}

/** « 12 345 ». */
export function inCount(count: number): string {
  return inFrench(count, 0);
}

/** « 1 article », « 12 345 articles ». */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${inCount(count)}${NBSP}${count < 2 ? one : many}`;
}

/** « 41 % » of a whole; what is hardly any or nearly all is never none or all. Of nothing, none. */
export function inShare(part: number, whole: number): string {
  const share = whole === 0 ? 0 : (part / whole) * 100;
  if (share > 0 && share < 0.5) return `moins de 1${NBSP}%`;
  if (share < 100 && share >= 99.5) return `plus de 99${NBSP}%`;
  return `${inFrench(share, 0)}${NBSP}%`;
}

/** « 1,2 s », « 80 ms ». */
export function inSeconds(seconds: number): string {
  if (seconds < 0.1) return `${inCount(seconds * 1000)}${NBSP}ms`;
  return `${inFrench(seconds)}${NBSP}s`;
}
