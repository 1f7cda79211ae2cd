import type { ArticleFront } from "../article/article.ts";
import { compareText } from "../collections/order.ts";
import { dateAt } from "../french/dates/at-instant.ts";
import type { PressDate } from "../french/dates/press-date.ts";
import { withoutIsolates } from "../french/languages/isolates.ts";

/** What will happen to an article when nobody writes a word: plain data. */
export interface Release {
  readonly event: "paraît" | "expire";
  readonly date: PressDate;
  /** As readers will see it. */
  readonly title: string;
  /** The file as shown to editors. */
  readonly file: string;
  /** Address on the site, from `/`, without the base path. */
  readonly address: string;
}

/**
 * What comes out and what expires after an instant (in ms), the soonest first. A draft does neither, nor does
 * an article that would expire before it came out.
 *
 * @param fronts every article, published or not
 */
export function releasesOf(
  fronts: readonly ArticleFront[],
  now: number,
  zone: string,
): readonly Release[] {
  return fronts
    .filter(({ draft, embargo, expires }) => !draft && !isNever(embargo, expires))
    .flatMap(({ title, file, address, embargo, expires }) => {
      const told = (event: Release["event"], instant: number | undefined): Release[] =>
        instant === undefined || instant <= now
          ? []
          : [
              {
                event,
                date: dateAt(instant, zone),
                title: withoutIsolates(title.typeset),
                file,
                address,
              },
            ];
      return [...told("paraît", embargo), ...told("expire", expires)];
    })
    .toSorted((a, b) => a.date.from - b.date.from || compareText(a.file, b.file));
}

function isNever(embargo: number | undefined, expires: number | undefined): boolean {
  return embargo !== undefined && expires !== undefined && expires <= embargo;
}
