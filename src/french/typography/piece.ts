/** A part of a block: prose, or something that is kept and seen by the rules as `standsFor`. */
export interface Piece {
  readonly text: string;
  readonly standsFor?: string;
}
