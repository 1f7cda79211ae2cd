import { type ChoiceOptions, choose } from "./choose.ts";
import type { RowComparer } from "./compare-rows.ts";
import { type Candidate, candidatesOf, type Ranks } from "./rank.ts";
import type { Reason } from "./reason.ts";
import { type Read, reasonsOf } from "./reasons-of.ts";
import type { Statistics } from "./statistics.ts";
import { areVersions } from "./versions.ts";

export interface Suggestion {
  /** The suggested article's key: its path under `articles/` without `.md`. */
  readonly path: string;
  /** For comparing suggestions of one article; an editor's pick has it too, whatever it is. */
  readonly score: number;
  /** The strongest first. */
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

/** How many suggestions a page shows. */
export const SHOWN = 4;

export const NOTHING: RelatedStories = { suggestions: [], further: [], versions: [] };

/** An archive that was read and ranked; rows are articles, the oldest first. */
export interface Paper {
  readonly read: readonly Read[];
  readonly rows: ReadonlyMap<string, number>;
  readonly ranks: Ranks;
  readonly statistics: Statistics;
  /** Has the texts of those that are told of, and of all that they could lead to. */
  readonly texts: RowComparer;
}

/** What one article leads to: what its editor picked, then the best of the candidates. */
export function storiesOf(
  from: Read,
  row: number,
  paper: Paper,
  limit: number,
  choice: ChoiceOptions,
): RelatedStories {
  const { article } = from;
  if (article.related === false) return NOTHING;
  const { read, rows, statistics } = paper;
  const banned = new Set(article.unrelated.map((path) => rows.get(path)));
  const candidates = candidatesOf(paper.ranks, row).filter(
    (candidate) => !banned.has(candidate.row) && read[candidate.row]?.article.label !== "publicite",
  );
  const picks = picksOf(from, row, paper, candidates).filter((pick) => !banned.has(pick.row));
  const picked = new Set(picks.map((pick) => pick.row));
  const others = candidates.filter((candidate) => !picked.has(candidate.row));
  const versions = others.filter((one) => isVersion(row, one.row, one.cosine, paper));
  const open = others.filter((candidate) => !versions.includes(candidate));

  const told = (candidate: Candidate): Suggestion[] => {
    const to = read[candidate.row];
    if (to === undefined) return [];
    const reasons = reasonsOf(from, to, candidate.cosine, statistics);
    return [{ path: to.article.path, score: candidate.score, reasons }];
  };
  const first = picks.slice(0, SHOWN);
  const chosen = choose(
    open,
    SHOWN - first.length,
    first.map((pick) => pick.row),
    (one, rest) => likeness(one, rest, paper),
    choice,
  );
  // What no word can be said for is filler.
  const suggestions = [...first, ...chosen]
    .flatMap(told)
    .filter(({ reasons }) => reasons.length > 0)
    .slice(0, limit);
  const listed = new Set([...first, ...chosen]);
  const further = [...picks, ...open].filter((candidate) => !listed.has(candidate));
  return {
    suggestions,
    further: limit <= SHOWN ? [] : further.slice(0, limit - suggestions.length).flatMap(told),
    versions: versions.flatMap((version) => read[version.row]?.article.path ?? []),
  };
}

function picksOf(
  { article }: Read,
  row: number,
  { rows, texts }: Paper,
  candidates: readonly Candidate[],
): Candidate[] {
  return [...new Set(article.related || [])].flatMap((path): Candidate[] => {
    const other = rows.get(path);
    if (other === undefined || other === row) return [];
    const known = candidates.find((candidate) => candidate.row === other);
    if (known !== undefined) return [known];
    const [cosine = 0] = texts.products(row, Int32Array.of(other));
    return [{ row: other, cosine, score: Math.round(cosine * 1e5) / 1e5 }];
  });
}

/** From 0 to 1; 1 for versions of one text, of which one is enough. */
function likeness(row: number, others: Int32Array, paper: Paper): Float64Array {
  return paper.texts
    .products(row, others)
    .map((cosine, i) =>
      isVersion(row, others[i] ?? row, cosine, paper) ? 1 : Math.min(cosine, 0.999),
    );
}

function isVersion(a: number, b: number, cosine: number, { read, texts }: Paper): boolean {
  const size = (row: number): number => read[row]?.evidence.text.keys.length ?? 0;
  return areVersions(cosine, Math.min(size(a), size(b)), () => texts.shared(a, b));
}
