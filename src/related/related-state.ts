import type { NearestStories } from "./nearest-stories.ts";
import type { Candidate } from "./rank.ts";
import type { RelatedStories } from "./stories.ts";

/**
 * What relating an archive left, so that the next time only what an added article concerns is found again.
 * Plain data: `v8.serialize` and back gives the same.
 */
export interface RelatedState {
  /** What statistics were taken from, and how their table was laid out: other numbers, other lists. */
  readonly measure: string;
  /** By row, what tells its article from any other. */
  readonly identities: readonly string[];
  readonly nearest: NearestStories;
  /** By row, two numbers that tell its candidates and their scores. */
  readonly signatures: Uint32Array;
  /** By path. */
  readonly related: ReadonlyMap<string, RelatedStories>;
}

/** How many of the first rows are the same articles as before; 0 when statistics are not. */
export function sameRows(
  before: RelatedState | undefined,
  identities: readonly string[],
  measure: string,
  horizon: number,
): number {
  if (before === undefined || before.measure !== measure) return 0;
  const differs = identities.findIndex((one, row) => one !== before.identities[row]);
  const same = differs < 0 ? identities.length : differs;
  return same >= horizon ? same : 0; // rows below the horizon are searched among themselves
}

/** Tells lists of candidates apart: two hashes of 32 bits (FNV-1a, Fowler, Noll and Vo) of rows and scores. */
export function signaturesOf(ranked: readonly (readonly Candidate[])[]): Uint32Array {
  const signatures = new Uint32Array(2 * ranked.length);
  ranked.forEach((candidates, row) => {
    let [one, other] = [0x811c9dc5, 0x01234567];
    for (const candidate of candidates) {
      const score = Math.round(candidate.score * 1e5);
      one = Math.imul(Math.imul(one ^ candidate.row, 0x01000193) ^ score, 0x01000193);
      other = Math.imul(Math.imul(other ^ score, 0x85ebca6b) ^ candidate.row, 0xc2b2ae35);
    }
    signatures[2 * row] = one;
    signatures[2 * row + 1] = other;
  });
  return signatures;
}

export function isSameSignature(
  one: Uint32Array,
  other: Uint32Array | undefined,
  row: number,
): boolean {
  return one[2 * row] === other?.[2 * row] && one[2 * row + 1] === other?.[2 * row + 1];
}
