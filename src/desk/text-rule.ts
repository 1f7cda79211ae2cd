import { withoutUndefined } from "../collections/without-undefined.ts";
import type { EditorialRule, Slip } from "./editorial-rule.ts";

/** Words of a running text in which a rule sees its pattern. */
export interface FoundText {
  readonly text: string;
  /** Which of the rule's patterns it is. */
  readonly kind: number;
  readonly groups: readonly (string | undefined)[];
}

/** A rule that is held against running text, wherever it sees one of its patterns. */
export interface TextRule extends EditorialRule<FoundText> {
  /** Global; `\n` ends a line, `\0` stands for a picture or for code. */
  readonly seen: readonly RegExp[];
  /** What any of them needs, if that is found faster: most texts have none of it, and are asked no more. */
  readonly needs?: RegExp;
}

/** A pattern, what is told of it and what to write instead. */
export interface Pattern {
  readonly seen: RegExp;
  readonly says: string | ((found: FoundText) => string);
  readonly write: string | ((found: FoundText) => string);
  /** What the words become, where there is no choice. */
  readonly meant?: (found: FoundText) => string;
}

/** The part of a text rule that its patterns make: what readers would see is quoted after what is wrong. */
export function ofPatterns(patterns: readonly Pattern[]): Pick<TextRule, "seen" | "check"> {
  return {
    seen: patterns.map(({ seen }) => seen),
    check: (found): Slip | undefined => {
      const pattern = patterns[found.kind];
      if (pattern === undefined) return undefined;
      const { says, write, meant } = pattern;
      return withoutUndefined({
        message:
          typeof says === "string"
            ? `${says} : les lecteurs verraient « ${quoted(found.text)} »`
            : says(found),
        remedy: `écrivez : ${typeof write === "string" ? write : write(found)}`,
        mends: meant && [{ written: found.text, meant: meant(found) }],
      });
    },
  };
}

/** The beginning of a text, on one line, as a message quotes it. */
export function quoted(text: string, length = 60): string {
  const line = text.replace(/\0/g, "…").replace(/\s+/g, " ").trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
