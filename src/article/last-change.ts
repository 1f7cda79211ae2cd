import type { PressDate } from "../french/dates/press-date.ts";
import type { Article } from "./article.ts";

/**
 * When readers last got something new: the publication, the update, the latest correction or entry of live
 * coverage, whichever starts last.
 */
export function lastChange({
  date,
  updated,
  corrections,
  body,
}: Pick<Article, "date" | "updated" | "corrections"> & {
  readonly body?: Pick<Article["body"], "updates">;
}): PressDate {
  let last = date;
  const compare = (change: PressDate | undefined) => {
    if (change !== undefined && change.from > last.from) last = change;
  };
  compare(updated);
  for (const correction of corrections) compare(correction.date);
  compare(body?.updates[0]?.at);
  return last;
}
