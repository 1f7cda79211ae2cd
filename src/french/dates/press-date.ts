export type Precision = "year" | "month" | "day" | "minute";

/** A date as an editor wrote it, no more precise than written. Plain data, made by `parseDate`. */
export interface PressDate {
  readonly precision: Precision;
  /** Valid in a `datetime` attribute: « 2022 », « 2022-02 », « 2022-02-16 », « 2022-02-16T16:30+01:00 ». */
  readonly iso: string;
  /** First instant, in milliseconds; seconds, when written, count here and in sorting only. */
  readonly from: number;
  /** First instant after the year, month, day or minute. */
  readonly until: number;
  readonly zone: string;
}

export type DateFault =
  | { readonly kind: "format" }
  | { readonly kind: "impossible" }
  | { readonly kind: "gap"; readonly suggestion: string }
  | { readonly kind: "twice"; readonly suggestions: readonly [string, string] };

export type ParsedDate =
  | { readonly ok: true; readonly date: PressDate }
  | { readonly ok: false; readonly fault: DateFault };
