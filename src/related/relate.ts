import { CHOICE, type ChoiceOptions } from "./choose.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { horizonIn, horizonOf, isCounted } from "./horizon.ts";
import { firstRows, LIMITS, nearestStories, type SearchLimits } from "./nearest-stories.ts";
import { candidatesOf, RANKING, type RankOptions, type Ranks, rankAll } from "./rank.ts";
import type { RelatableArticle } from "./relatable.ts";
import { type RelatedState, rowsKept, storiesKept } from "./related-state.ts";
import { measuresOf, spaceAmong, spaceFrom, wholeSpace } from "./space.ts";
import { NOTHING, type RelatedStories, SHOWN, storiesOf } from "./stories.ts";

export { tellReason } from "./reason.ts";
export type { RelatableArticle } from "./relatable.ts";
export { type RelatedStories, SHOWN, type Suggestion } from "./stories.ts";

export interface RelateOptions {
  /** How many candidates to tell in all, those that a page shows included. */
  readonly limit?: number;
  /** Where the evidence of an article comes from: a cache, or the article itself. */
  readonly evidence?: (article: RelatableArticle) => Evidence;
  readonly limits?: SearchLimits;
  readonly ranking?: RankOptions;
  readonly choice?: ChoiceOptions;
}

/** More than this nobody reads. */
const MOST = 1000;

/**
 * The related stories of every article, by path: a function of the archive, in whatever order it
 * is given. Only published articles may be passed in.
 */
export function relateAll(
  articles: readonly RelatableArticle[],
  options: RelateOptions = {},
): ReadonlyMap<string, RelatedStories> {
  return relateFrom(articles, () => "", undefined, options).related;
}

/**
 * As {@link relateAll}, to the last bit, but from what the last time left: what is added behind the horizon
 * changes no list but those that it enters, and only these are made again.
 *
 * @param identityOf tells an article from any other, empty where nothing does
 * @param before what this same function left, with the same options
 */
export function relateFrom(
  articles: readonly RelatableArticle[],
  identityOf: (article: RelatableArticle) => string,
  before: RelatedState | undefined,
  options: RelateOptions = {},
): RelatedState {
  const { limit = SHOWN, evidence = evidenceOf } = options;
  const { limits = limitsFor(limit), ranking = RANKING, choice = CHOICE } = options;
  const shown = articles.filter(({ withdrawn }) => withdrawn === undefined).sort(oldestFirst);
  const dates = shown.map(({ date }) => date.from);
  const archive = {
    paths: shown.map(({ path }) => path),
    identities: shown.map(identityOf),
    horizon: horizonIn(dates),
    step: horizonOf(shown.length),
  };
  const { paths, horizon, step } = archive;
  const same = before === undefined ? 0 : rowsKept(before, archive);
  const known = same === 0 ? undefined : before;
  const isAll = same === shown.length && same === known?.paths.length;
  if (known !== undefined && isAll && isOf(known, articles)) return known;

  const all = shown.map((article) => evidence(article));
  const counted = paths.map((path, row) => row < horizon && isCounted(path, step));
  const measures = measuresOf(all, horizon, counted, known?.lengths.subarray(0, same));
  const space = known === undefined ? wholeSpace(all, measures) : spaceFrom(all, same, measures);
  const nearest = nearestStories(space, horizon, limits, known && firstRows(known.nearest, same));
  const ranks = rankAll(nearest, dates, horizon, ranking);

  const rows = new Map(paths.map((path, row) => [path, row]));
  const told = known === undefined ? [] : storiesKept(known, { ...archive, ranks }, shown);
  const touched = () => rowsTouched(told, shown, rows, ranks);
  const texts = known === undefined ? space.text : spaceAmong(all, touched(), measures).text;
  const read = shown.map((article, row) => ({ article, evidence: all[row] as Evidence }));
  const paper = { read, rows, ranks, texts, statistics: measures.text };
  const related = new Map<string, RelatedStories>();
  for (const { path } of articles) related.set(path, NOTHING);
  read.forEach((from, row) => {
    related.set(from.article.path, told[row] ?? storiesOf(from, row, paper, limit, choice));
  });
  return { ...archive, lengths: measures.lengths, nearest, ranks, related };
}

/** Whether the state is of these articles and no others, when those that lead anywhere are the same. */
function isOf({ related }: RelatedState, articles: readonly RelatableArticle[]): boolean {
  return related.size === articles.length && articles.every(({ path }) => related.has(path));
}

/** Rows whose stories are not told yet, and those that they may lead to. */
function rowsTouched(
  told: readonly (RelatedStories | undefined)[],
  shown: readonly RelatableArticle[],
  rows: ReadonlyMap<string, number>,
  ranks: Ranks,
): Set<number> {
  const touched = new Set<number>();
  shown.forEach(({ related }, row) => {
    if (told[row] !== undefined) return;
    touched.add(row);
    for (const candidate of candidatesOf(ranks, row)) touched.add(candidate.row);
    for (const pick of related || []) touched.add(rows.get(pick) ?? row);
  });
  return touched;
}

/** As ever for what a page shows; deeper for who asks for more. */
function limitsFor(limit: number): SearchLimits {
  if (limit <= SHOWN) return LIMITS;
  const most = Math.max(LIMITS.most, Math.min(limit, MOST) + SHOWN);
  return { ...LIMITS, most, candidates: Math.max(LIMITS.candidates, most) };
}

/** The order of rows: what was published first stays where it is when something is added. */
function oldestFirst(a: RelatableArticle, b: RelatableArticle): number {
  return a.date.from - b.date.from || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}
