import { foldTitle } from "../french/fold.ts";
import type { House, KnownSource } from "../house/house.ts";
import { HOUSE } from "../house/sources.ts";
import type { ArticleFront } from "./article.ts";

/**
 * Whose rights an article is under: its source's and its agency's, when the house knows them, else
 * the house's own. Of a source that nobody described, nothing is claimed; nor of an advertisement.
 */
export function rightsOf(
  { source, agency, label }: Pick<ArticleFront, "source" | "agency" | "label">,
  { sources }: Pick<House, "sources">,
): KnownSource[] {
  const called = (name: string | undefined) =>
    name === undefined
      ? undefined
      : [...sources.values()].find((known) => foldTitle(known.name) === foldTitle(name));
  const own = label === "publicite" ? undefined : sources.get(HOUSE);
  const holders = [source === undefined ? own : called(source.name), called(agency)];
  return [...new Set(holders.filter((holder) => holder !== undefined))];
}

/** The same in one sentence or several, for machines; undefined when nothing is said. */
export function noticeOf(holders: readonly KnownSource[]): string | undefined {
  return holders.flatMap(({ rights }) => rights ?? []).join(" ") || undefined;
}
