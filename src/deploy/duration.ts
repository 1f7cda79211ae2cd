const UNITS: Readonly<Record<string, number>> = {
  d: 86_400_000,
  j: 86_400_000,
  h: 3_600_000,
  m: 60_000,
};

/** « 7d », « 12h », « 30m » (« 7j » too) in ms; undefined for anything else. */
export function durationOf(written: string): number | undefined {
  const [, number = "", unit = ""] = /^(\d{1,5})([djhm])$/.exec(written) ?? [];
  const factor = UNITS[unit];
  return factor === undefined ? undefined : Number(number) * factor;
}
