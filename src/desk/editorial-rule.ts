/** What a rule has against what it looked at: what is wrong, and what to write instead. In French. */
export interface Slip {
  readonly message: string;
  readonly remedy: string;
  /** What mends it, where that leaves no choice. */
  readonly mends?: readonly WordMend[] | undefined;
}

/** Words as they are written, and as they were meant. */
export interface WordMend {
  /** The line, where it is not that of the problem. */
  readonly line?: number;
  /** Empty for a line that is missing: `meant` is then a new line before that one. */
  readonly written: string;
  readonly meant: string;
}

/**
 * What the paper asks of its articles beyond what it needs to print them. An editor may lift a rule in
 * an article, with the reason: `checks: { alt-caption: "la légende décrit déjà l’image" }`.
 *
 * @typeParam Subject what the rule looks at, as plain data: the words around a picture, a film…
 */
export interface EditorialRule<Subject> {
  readonly id: string;
  /** An error stops the publication; a warning is told. */
  readonly level: "error" | "warning";
  /** What is asked, in a few French words: « un film a ses sous-titres ». */
  readonly asks: string;
  /** Why, in French, for who wonders. */
  readonly why: string;
  /** As an editor writes it, in the front matter or the text: what is told, and what is not. */
  readonly wrong: string;
  readonly right: string;
  /** Not every reading holds it: what lifts it is never told to be in vain. */
  readonly seldom?: boolean;
  readonly check: (subject: Subject) => Slip | undefined;
}
