import { compareText } from "../../collections/order.ts";
import type { Listing } from "../../edition/listings.ts";
import type { Subject, SynonymPair } from "./synonyms.ts";
import { synonymPairs } from "./synonyms.ts";

export interface SubjectFigures {
  /** The commonest first. */
  readonly subjects: readonly Subject[];
  readonly once: readonly Subject[];
  /** Articles without any subject. */
  readonly without: number;
  readonly pairs: readonly SynonymPair[];
}

/** Which subjects there are, and which of them are probably one. */
export function subjectFigures(
  listings: readonly Listing[],
  articles: readonly { readonly tags: readonly unknown[] }[],
): SubjectFigures {
  const subjects = listings
    .filter(({ kind }) => kind === "subject")
    .map(({ key, title, articles: list }) => ({
      key,
      name: title,
      articles: new Set(list.map(({ path }) => path)),
    }))
    .toSorted((a, b) => b.articles.size - a.articles.size || compareText(a.key, b.key));
  return {
    subjects,
    once: subjects.filter(({ articles: { size } }) => size === 1),
    without: articles.filter(({ tags }) => tags.length === 0).length,
    pairs: synonymPairs(subjects),
  };
}
