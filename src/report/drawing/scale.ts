/** A scale from nothing to a round number above the largest. */
export interface Scale {
  readonly top: number;
  /** Where lines are drawn: two to five, 0 left out. */
  readonly lines: readonly number[];
}

/** @param largest a number of things: there are no halves of them */
export function scaleFor(largest: number): Scale {
  const rough = largest / 4;
  const power = 10 ** Math.floor(Math.log10(rough || 1));
  const round = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough) ?? power;
  const step = Math.max(1, Math.round(round));
  const count = Math.max(1, Math.ceil(largest / step - 1e-9));
  return {
    top: count * step,
    lines: Array.from({ length: count }, (_, index) => (index + 1) * step),
  };
}

/** To a hundredth: what stands in a drawing is no longer than it needs to be. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
