import type { ArticleFront } from "../article/article.ts";
import { compareText } from "../collections/order.ts";

/** The order of every list of the paper; the path decides between two of one instant. */
export function newestFirst(a: ArticleFront, b: ArticleFront): number {
  return b.date.from - a.date.from || compareText(a.path, b.path);
}
