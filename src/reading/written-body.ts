/** A body as written, and how many lines of its file stand before it. */
export interface WrittenBody {
  readonly text: string;
  readonly lineOffset: number;
}
