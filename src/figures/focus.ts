import type { Figure } from "./figure.ts";

/** What must stay in view, as CSS's `object-position` says it. */
export function focusPosition([x, y]: NonNullable<Figure["focus"]>): string {
  const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
  return `${percent(x)} ${percent(y)}`;
}
