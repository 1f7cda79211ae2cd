import { nice } from "d3-array";

export type Domain = readonly [low: number, high: number];

/** Where bars begin and end: at zero, and at the longest to each side. */
export function barDomain(numbers: readonly number[]): Domain {
  const low = Math.min(0, ...numbers);
  const high = Math.max(0, ...numbers);
  return low === high ? [0, 1] : [low, high];
}

/** What a curve is drawn between, in round numbers: from zero, unless zero is far from all it shows. */
export function lineDomain(numbers: readonly number[], ticks: number): Domain {
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const near = Math.abs(high) / 2;
  const from = low > 0 && low < near ? 0 : low;
  const to = high < 0 && high > low / 2 ? 0 : high;
  if (from !== to) return nice(from, to, ticks);
  return from === 0 ? [0, 1] : nice(Math.min(0, from), Math.max(0, from), ticks);
}

/** Where a number stands between the ends of its domain, of a length; two decimals are finer than a pixel. */
export function along(number: number, [low, high]: Domain, length = 100): number {
  return Math.round(((number - low) / (high - low)) * length * 100) / 100;
}
