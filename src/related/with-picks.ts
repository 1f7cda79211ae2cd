import type { RelatableArticle } from "./relatable.ts";
import type { RelatedStories } from "./stories.ts";
import { NOTHING, SHOWN } from "./stories.ts";

/**
 * What an article leads to when its editor has just decided otherwise: picks first, what is never to be suggested
 * left out, then what it led to before. Nothing is compared anew.
 *
 * @param isThere whether an article may be led to
 */
export function withPicks(
  { related, unrelated, path }: RelatableArticle,
  before: RelatedStories,
  isThere: (path: string) => boolean,
): RelatedStories {
  if (related === false) return NOTHING;
  const wanted = related.filter(
    (pick) => isThere(pick) && pick !== path && !unrelated.includes(pick),
  );
  const picks = wanted.map((pick) => ({
    path: pick,
    score: 1,
    reasons: [{ kind: "pick" as const }],
  }));
  const others = before.suggestions.filter(
    (one) =>
      !related.includes(one.path) &&
      !unrelated.includes(one.path) &&
      isThere(one.path) &&
      one.reasons[0]?.kind !== "pick",
  );
  return { ...before, suggestions: [...picks, ...others].slice(0, SHOWN) };
}
