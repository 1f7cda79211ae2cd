import { type Evidence, evidenceOf } from "../../../src/related/evidence.ts";
import {
  type RelatableArticle,
  type RelatedStories,
  relateAll,
  tellReason,
} from "../../../src/related/relate.ts";

/** How many pages change when one article is added to an archive: their stories or reasons. */
export interface StabilityResult {
  /** The new article is the newest: what a newsroom does every day. */
  readonly newest: readonly number[];
  /** It is dated somewhere in the past: an old page brought in late. */
  readonly older: readonly number[];
}

/**
 * Takes articles out and puts each back alone.
 *
 * @param archive oldest first
 * @param times how many of each kind
 */
export function measureStability(
  archive: readonly RelatableArticle[],
  times: number,
): StabilityResult {
  const evidence = new Map<RelatableArticle, Evidence>();
  for (const article of archive) evidence.set(article, evidenceOf(article));
  const lists = (articles: readonly RelatableArticle[]) =>
    relateAll(articles, { evidence: (article) => evidence.get(article) ?? evidenceOf(article) });

  const kept = archive.slice(0, -times);
  const before = lists(kept);
  const changed = (added: RelatableArticle): number => {
    const after = lists([added, ...kept]);
    return [...before].filter(([path, stories]) => shown(after.get(path)) !== shown(stories))
      .length;
  };
  const added = archive.slice(-times);
  return {
    newest: added.map(changed),
    older: added.map((article, i) => {
      const place = Math.floor((kept.length * (i + 0.5)) / times);
      const dated = { ...article, date: kept[place]?.date ?? article.date };
      evidence.set(dated, evidenceOf(dated));
      return changed(dated);
    }),
  };
}

/** What a page shows. */
function shown(stories: RelatedStories | undefined): string {
  const cards = (stories?.suggestions ?? []).map(
    ({ path, reasons }) => `${path} ${tellReason(reasons)}`,
  );
  return [...cards, ...(stories?.versions ?? [])].join("\n");
}
