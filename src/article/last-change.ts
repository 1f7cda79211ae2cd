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
  const changes = [
    updated,
    ...corrections.map((correction) => correction.date),
    body?.updates[0]?.at,
  ];
  return changes.reduce<PressDate>(
    (last, change) => (change !== undefined && change.from > last.from ? change : last),
    date,
  );
}
