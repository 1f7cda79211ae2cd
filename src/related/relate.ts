import { CHOICE, type ChoiceOptions } from "./choose.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { horizonIn, horizonOf, isCounted } from "./horizon.ts";
import { LIMITS, nearestStories, type SearchLimits, spaceOf } from "./nearest-stories.ts";
import { RANKING, type RankOptions, rankAll } from "./rank.ts";
import type { RelatableArticle } from "./relatable.ts";
import { isSameSignature, type RelatedState, sameRows, signaturesOf } from "./related-state.ts";
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
 * As `relateAll`, but from what the last time left: what is added after the horizon changes no list but
 * those that it enters, and only these are made again. The result is the same, to the last digit.
 *
 * @param identityOf tells an article from any other; the same article has the same evidence
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
  const read = shown.map((article) => ({ article, evidence: evidence(article) }));
  const dates = shown.map(({ date }) => date.from);
  const horizon = horizonIn(dates);
  const space = spaceOf(
    read.map((one) => one.evidence),
    horizon,
    shown.map(({ path }, row) => row < horizon && isCounted(path, shown.length)),
  );
  const rooms = [space.frequencies.room, space.markFrequencies.room];
  const measure = [horizon, horizonOf(shown.length), ...rooms, limit].join(" ");
  const identities = shown.map(identityOf);
  const same = sameRows(before, identities, measure, horizon);
  const known = same === 0 ? undefined : before;
  const nearest = nearestStories(space, limits, known && { rows: same, nearest: known.nearest });
  const ranked = rankAll(nearest, dates, horizon, ranking);
  const signatures = signaturesOf(ranked);
  const rows = new Map(shown.map(({ path }, row) => [path, row]));
  const paper = { read, rows, space, ranked };

  const related = new Map<string, RelatedStories>();
  for (const { path } of articles) related.set(path, NOTHING);
  const isNew = (path: string) => (rows.get(path) ?? 0) >= same;
  read.forEach((from, row) => {
    const { path, related: picks } = from.article;
    const stands =
      row < same &&
      isSameSignature(signatures, known?.signatures, row) &&
      !(ranked[row] ?? []).some((candidate) => candidate.row >= same) &&
      !(picks || []).some(isNew);
    const kept = stands ? known?.related.get(path) : undefined;
    related.set(path, kept ?? storiesOf(from, row, paper, limit, choice));
  });
  return { measure, identities, nearest, signatures, related };
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
