import type { Announcement, Correction } from "./article.ts";
import { compareText } from "./problem.ts";

/** A correction, and the article that it puts right. */
export interface DatedCorrection<Item extends Announcement = Announcement> {
  readonly article: Item;
  readonly correction: Correction;
}

/** The corrections of a year. */
export interface CorrectionYear<Item extends Announcement = Announcement> {
  readonly year: string;
  readonly corrections: readonly DatedCorrection<Item>[];
}

/** Every correction of an edition, newest first, by year. */
export function correctionsByYear<Item extends Announcement>(
  articles: readonly Item[],
): CorrectionYear<Item>[] {
  const all = articles
    .flatMap((article) => article.corrections.map((correction) => ({ article, correction })))
    .toSorted(
      (a, b) =>
        b.correction.date.from - a.correction.date.from ||
        compareText(a.article.path, b.article.path),
    );
  const years = new Map<string, DatedCorrection<Item>[]>();
  for (const one of all) {
    const year = one.correction.date.iso.slice(0, 4);
    const known = years.get(year);
    if (known === undefined) years.set(year, [one]);
    else known.push(one);
  }
  return [...years].map(([year, corrections]) => ({ year, corrections }));
}
