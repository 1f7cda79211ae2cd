/** A word of a text, with what comparing and counting need to know of it. */
export interface Word {
  /** As written, in Unicode NFC. */
  readonly text: string;
  /** Where it stands in the text given, as written. */
  readonly start: number;
  readonly end: number;
  /** Key for comparing: see `fold`. A number has no spaces and a decimal point. */
  readonly folded: string;
  /** What it shares with its other forms; a name, an acronym or a number keeps its folded form. */
  readonly stem: string;
  readonly kind: "word" | "name" | "acronym" | "number";
  /** Grammar rather than subject: « le », « dont », « peut-être ». */
  readonly stop: boolean;
  /** Of a hyphenated compound: « sous-marin » is itself, and « sous » and « marin ». */
  readonly parts?: readonly Word[];
}
