import type { ArticleFront, Correction } from "../article/article.ts";
import { groupConsecutive } from "../collections/group-consecutive.ts";
import { compareText } from "../collections/order.ts";

/** A correction, and the article that it puts right. */
export interface DatedCorrection<Item extends ArticleFront = ArticleFront> {
  readonly article: Item;
  readonly correction: Correction;
}

/** The corrections of a year. */
export interface CorrectionYear<Item extends ArticleFront = ArticleFront> {
  readonly year: string;
  readonly corrections: readonly DatedCorrection<Item>[];
}

/** Every correction of an edition, newest first, by year. */
export function correctionsByYear<Item extends ArticleFront>(
  articles: readonly Item[],
): CorrectionYear<Item>[] {
  const all = articles
    .flatMap((article) => article.corrections.map((correction) => ({ article, correction })))
    .toSorted(
      (a, b) =>
        b.correction.date.from - a.correction.date.from ||
        compareText(a.article.path, b.article.path),
    );
  return groupConsecutive(all, ({ correction }) => correction.date.iso.slice(0, 4)).map(
    ({ key, items }) => ({
      year: key,
      corrections: items,
    }),
  );
}
