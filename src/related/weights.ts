/**
 * What each kind of evidence weighs. Every number was chosen on `npm run bench:related`, whose
 * ablation shows what it brings; a weight of 0 leaves that kind out.
 */
export interface Weights {
  /** A word by its stem, beside which the other words are measured. */
  readonly word: number;
  /** Two words that follow each other: « gaz palestinien », « affaires étrangères ». */
  readonly pair: number;
  /** A capitalised word or an acronym. */
  readonly name: number;
  /** How often a word of the headline or kicker counts; another word counts once. */
  readonly inTitle: number;
  /** How often a word in a language other than French counts. */
  readonly foreign: number;
  /** Of the marks that editors set: added to the cosine, in thousandths, when the mark is rare. */
  readonly tag: number;
  readonly dossier: number;
  readonly section: number;
  readonly author: number;
  /** An article that both link to, or one of them and the other. */
  readonly link: number;
}

export const WEIGHTS: Weights = {
  word: 1,
  pair: 0.6,
  name: 1.1,
  inTitle: 2,
  foreign: 0.5,
  tag: 40,
  dossier: 60,
  section: 10,
  author: 5,
  link: 120,
};
