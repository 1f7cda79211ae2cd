import type { NearestStories } from "./nearest-stories.ts";
import type { Ranks } from "./rank.ts";
import type { RelatableArticle } from "./relatable.ts";
import type { RelatedStories } from "./stories.ts";

/**
 * What relating an archive left, so that the next time only what an added article concerns is found again.
 * Plain data: `v8.serialize` and back gives the same. It may be of any archive, since it says of which.
 */
export interface RelatedState extends Ranked {
  readonly lengths: Float64Array;
  readonly nearest: NearestStories;
  /** By path, of articles withdrawn too. */
  readonly related: ReadonlyMap<string, RelatedStories>;
}

/** The rows of an archive, and what they are measured by. */
export interface Archive {
  readonly paths: readonly string[];
  /** What tells each article from any other, by row; empty where nothing does. */
  readonly identities: readonly string[];
  readonly horizon: number;
  /** The size that the sample of statistics is for. */
  readonly step: number;
}

interface Ranked extends Archive {
  readonly ranks: Ranks;
}

/** Once more than this share of the rows is to be searched for, all may be. */
const MANY = 0.25;

/**
 * How many of the first rows lead where they led: all up to the first that differs, when it lies behind the
 * horizon, since each row there is searched among those before it. None when it does not: statistics or
 * any list may be others.
 */
export function rowsKept(kept: Archive, now: Archive): number {
  if (kept.horizon !== now.horizon || kept.step !== now.step) return 0;
  const differs = now.paths.findIndex((_, row) => !isSame(kept, row, now, row));
  const same = differs < 0 ? now.paths.length : differs;
  return same >= now.horizon && now.paths.length - same <= MANY * now.paths.length ? same : 0;
}

/** The stories that are told as they were, by row: of articles that are the same and lead to the same. */
export function storiesKept(
  kept: RelatedState,
  now: Ranked,
  articles: readonly RelatableArticle[],
): (RelatedStories | undefined)[] {
  const before = new Map(kept.paths.map((path, row) => [path, row]));
  const after = new Map(now.paths.map((path, row) => [path, row]));
  /** By row of before: the row of the same article now, -1 when there is none. */
  const moved = Int32Array.from(kept.paths, (path, row) => {
    const to = after.get(path);
    return to !== undefined && isSame(kept, row, now, to) ? to : -1;
  });
  const isPickSame = (path: string): boolean => {
    const [from, to] = [before.get(path), after.get(path)];
    return from === undefined ? to === undefined : moved[from] === to;
  };
  return articles.map(({ path, related }, row) => {
    const old = before.get(path);
    if (old === undefined || moved[old] !== row) return undefined;
    const same = leadsAlike(kept.ranks, old, now.ranks, row, moved);
    return same && (related || []).every(isPickSame) ? kept.related.get(path) : undefined;
  });
}

function isSame(kept: Archive, old: number, now: Archive, row: number): boolean {
  const identity = kept.identities[old];
  return identity !== "" && identity === now.identities[row] && kept.paths[old] === now.paths[row];
}

/** Whether two rows have the same candidates, with the same scores. */
function leadsAlike(
  before: Ranks,
  old: number,
  now: Ranks,
  row: number,
  moved: Int32Array,
): boolean {
  const from = before.starts[old] ?? 0;
  const first = now.starts[row] ?? 0;
  const size = (now.starts[row + 1] ?? first) - first;
  if (size !== (before.starts[old + 1] ?? from) - from) return false;
  for (let i = 0; i < size; i += 1) {
    const [was, is] = [from + i, first + i];
    if (moved[before.rows[was] ?? -1] !== now.rows[is]) return false;
    if (before.scores[was] !== now.scores[is]) return false;
    if (before.cosines[was] !== now.cosines[is]) return false;
  }
  return true;
}
