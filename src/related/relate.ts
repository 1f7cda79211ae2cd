import { CHOICE, type ChoiceOptions, choose } from "./choose.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { horizonOf } from "./horizon.ts";
import { neighboursOf, spaceOf } from "./neighbours.ts";
import { type Candidate, RANKING, type RankOptions, rankAll } from "./rank.ts";
import type { Reason } from "./reason.ts";
import { reasonsOf } from "./reasons-of.ts";
import type { RelatableArticle } from "./relatable.ts";
import { areVersions, MAYBE_VERSIONS } from "./versions.ts";

export { type Reason, tellReason } from "./reason.ts";
export type { RelatableArticle } from "./relatable.ts";

export interface Suggestion {
  /** The suggested article's key: its path under `articles/` without `.md`. */
  readonly path: string;
  /** For comparing suggestions of one article; an editor's pick has it too, whatever it is. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

export interface RelatedStories {
  /** At most four, the editor's picks first. */
  readonly suggestions: readonly Suggestion[];
  /** The next candidates, by score: for editors who want to see more; empty unless asked for. */
  readonly further: readonly Suggestion[];
  /** Paths of other versions of the article: an update, a reprint. */
  readonly versions: readonly string[];
}

export interface RelateOptions {
  /** How many candidates to tell in all, those that a page shows included. */
  readonly limit?: number;
  /** Where the evidence of an article comes from: a cache, or the article itself. */
  readonly evidence?: (article: RelatableArticle) => Evidence;
  readonly ranking?: RankOptions;
  readonly choice?: ChoiceOptions;
}

/** How many suggestions a page shows. */
const SHOWN = 4;

const NOTHING: RelatedStories = { suggestions: [], further: [], versions: [] };

/**
 * The related stories of every article, by path: a function of the archive, in whatever order it
 * is given. Only published articles may be passed in.
 */
export function relateAll(
  articles: readonly RelatableArticle[],
  options: RelateOptions = {},
): Map<string, RelatedStories> {
  const { limit = SHOWN, evidence = evidenceOf, ranking = RANKING, choice = CHOICE } = options;
  const shown = articles.filter(({ withdrawn }) => withdrawn === undefined).sort(oldestFirst);
  const read = shown.map((article) => ({ article, evidence: evidence(article) }));
  const base = horizonOf(shown.length);
  const space = spaceOf(
    read.map((one) => one.evidence),
    base,
  );
  const dates = shown.map(({ date }) => date.from);
  const ranked = rankAll(neighboursOf(space), dates, base, ranking);
  const rows = new Map(shown.map(({ path }, row) => [path, row]));

  const related = new Map<string, RelatedStories>();
  for (const { path } of articles) related.set(path, NOTHING);
  read.forEach((from, row) => {
    const { article } = from;
    if (article.related === false) return;
    const banned = new Set(article.unrelated.map((path) => rows.get(path)));
    const candidates = (ranked[row] ?? []).filter((candidate) => !banned.has(candidate.row));
    const isVersion = (a: number, b: number, cosine: number): boolean => {
      const x = read[a]?.evidence.text;
      const y = read[b]?.evidence.text;
      return cosine >= MAYBE_VERSIONS && x !== undefined && y !== undefined && areVersions(x, y);
    };
    const versions = candidates.filter(({ row: other, cosine }) => isVersion(row, other, cosine));
    const picks = [...new Set(article.related)].flatMap((picked): Candidate[] => {
      const other = rows.get(picked);
      if (other === undefined || other === row || banned.has(other)) return [];
      const known = candidates.find((candidate) => candidate.row === other);
      return [known ?? { row: other, cosine: 0, score: 0 }];
    });
    const settled = new Set([...versions, ...picks].map((candidate) => candidate.row));
    const open = candidates.filter((candidate) => !settled.has(candidate.row));
    const likeness = (a: number, b: number): number => {
      const [cosine = 0] = space.text.products(a, Int32Array.of(b));
      return isVersion(a, b, cosine) ? 1 : Math.min(cosine, 0.999);
    };
    const first = picks.slice(0, SHOWN);
    const chosen = choose(
      open,
      SHOWN - first.length,
      first.map((candidate) => candidate.row),
      likeness,
      choice,
    );
    const suggested = new Set(chosen);
    const rest = [...picks.slice(SHOWN), ...open.filter((candidate) => !suggested.has(candidate))];
    const suggestion = (candidate: Candidate): Suggestion[] => {
      const to = read[candidate.row];
      if (to === undefined) return [];
      const reasons = reasonsOf(from, to, candidate.cosine, space.frequencies);
      return [{ path: to.article.path, score: candidate.score, reasons }];
    };
    const suggestions = [...first, ...chosen].slice(0, limit).flatMap(suggestion);
    const wanted = limit > SHOWN ? limit - suggestions.length : 0;
    related.set(article.path, {
      suggestions,
      further: rest.slice(0, wanted).flatMap(suggestion),
      versions: versions.flatMap((version) => read[version.row]?.article.path ?? []),
    });
  });
  return related;
}

/** The order of rows: what was published first stays where it is when something is added. */
function oldestFirst(a: RelatableArticle, b: RelatableArticle): number {
  return a.date.from - b.date.from || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}
