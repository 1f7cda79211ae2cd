import type { Announcement, Correction } from "./article.ts";
import { compareText } from "./problem.ts";
import { runsOf } from "./runs.ts";

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
  return runsOf(all, ({ correction }) => correction.date.iso.slice(0, 4)).map(({ key, items }) => ({
    year: key,
    corrections: items,
  }));
}
