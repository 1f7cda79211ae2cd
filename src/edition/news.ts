import type { ArticleFront } from "../article/article.ts";

/**
 * Whether an article may stand where readers are promised news: the front page, « En continu », feeds,
 * the sitemap of news, suggestions. What was withdrawn is none any more; advertising never was.
 */
export function isNews({ withdrawn, label }: Pick<ArticleFront, "withdrawn" | "label">): boolean {
  return withdrawn === undefined && label !== "publicite";
}

/** How far back Google News looks, in ms. */
export const NEWS_AGE = 2 * 86_400_000;
