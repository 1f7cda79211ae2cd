import type { HouseStyle } from "./house-style.ts";
import type { Edit } from "./run.ts";
import type { Trigger } from "./triggers.ts";

/** One rule of the house. The list and its order are in `rules.ts`. */
export interface Rule {
  readonly name: string;
  /** As typed, as printed with U+00A0 as ⍽ and U+202F as ␣: shown in docs/typographie.md, checked by the tests. */
  readonly example: readonly [typed: string, printed: string];
  /** In French: editors read it there. */
  readonly why: string;
  /** A text that lacks one of these is not even looked at. */
  readonly needs: readonly Trigger[];
  readonly edits: (text: string, style: HouseStyle) => readonly Edit[];
}

/** What replaces a match; the match itself where the rule does not apply after all. */
type Replacement = (
  found: string,
  index: number,
  text: string,
  style: HouseStyle,
  groups: RegExpExecArray,
) => string;

/** The usual kind of rule: a pattern that never matches nothing, and what replaces it. */
export function byPattern(
  pattern: RegExp,
  replacement: Replacement,
): (text: string, style: HouseStyle) => Edit[] {
  return (text, style) => {
    const edits: Edit[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const found = match[0];
      const replaced = replacement(found, match.index, text, style, match);
      if (replaced !== found) {
        edits.push({ start: match.index, end: match.index + found.length, text: replaced });
      }
    }
    return edits;
  };
}
