import type { RankOptions } from "../../../src/related/rank.ts";
import type { Weights } from "../../../src/related/weights.ts";

/** What is left out or changed, one at a time. */
export interface Variant {
  readonly name: string;
  readonly weights?: Partial<Weights>;
  readonly ranking?: Partial<RankOptions>;
}

export const TEXT_VARIANTS: readonly Variant[] = [
  { name: "all of it" },
  { name: "without pairs of words", weights: { pair: 0 } },
  { name: "pairs as heavy as words", weights: { pair: 1 } },
  { name: "without single words", weights: { word: 0, name: 0 } },
  { name: "names no heavier than words", weights: { name: 1 } },
  { name: "names half as heavy again", weights: { name: 1.5 } },
  { name: "headline no heavier than the body", weights: { inTitle: 1 } },
  { name: "without words in other languages", weights: { foreign: 0 } },
  { name: "without what is ordinary taken off", ranking: { hubness: 0 } },
  { name: "all that is ordinary taken off", ranking: { hubness: 1 } },
  { name: "without nearness in time", ranking: { timeliness: 0 } },
];

/** Marks are withheld in the measures of the text; the desk's decisions tell what each brings. */
export const MARK_VARIANTS: readonly Variant[] = [
  { name: "all marks" },
  { name: "without tags", weights: { tag: 0 } },
  { name: "without dossiers", weights: { dossier: 0 } },
  { name: "without sections", weights: { section: 0 } },
  { name: "without authors", weights: { author: 0 } },
  { name: "without links", weights: { link: 0 } },
];
