/** What results can be narrowed by. */
export const FILTERS = ["rubrique", "annee", "auteur", "sujet", "images"] as const;
export type Filter = (typeof FILTERS)[number];

/**
 * What filters and the sort by date need of every article, in one file that is fetched when a
 * reader asks for them. Articles are listed oldest first.
 */
export interface Catalogue {
  /** The values of each filter, the commonest first. */
  readonly values: Readonly<Record<Filter, readonly string[]>>;
  /** Each article's fragment, and its values by their number: one list for each filter. */
  readonly articles: readonly (readonly [fragment: string, ...values: (readonly number[])[]])[];
}
