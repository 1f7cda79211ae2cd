import { hasRightToLeft } from "./languages/direction.ts";
import { WINDOWS_1252 } from "./mojibake.ts";

/** Ends of lines that are not `\n`: what word processors and PDF files leave inside a paragraph. */
export const LINE_BREAKS = /[\v\f\u0085\u2028\u2029]/g;

const CONTROL = "(?![\\t\\n\\v\\f\\r\\u0085])\\p{Cc}";
const LATIN = "\\p{Script=Latin}";
const STRAY = new RegExp(
  [
    CONTROL,
    "[\\u00AD\\u200B\\u2060\\uFEFF\\u202A-\\u202E]", // widths of nothing, overrides of direction
    `(?<=${LATIN})[\\u200C\\u200D](?=${LATIN})`, // Persian and emoji need them, Latin does not
  ].join("|"),
  "gu",
);
/** Marks of direction have their place beside what is written from right to left. */
const DIRECTION = /[\u200E\u200F\u2066-\u2069\u061C]/g;
const ANY = new RegExp(
  `${CONTROL}|[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF\\u202A-\\u202E\\u2066-\\u2069\\u061C]`,
  "u",
);

/** In characters: more is no word that a message would quote. */
const LONGEST_WORD = 80;

/** A character that no reader sees, and that hides the word it is in from search. */
export interface StrayCharacter {
  readonly index: number;
  readonly character: string;
  /** « U+200B ». */
  readonly name: string;
  /** The word around it, as it will be. */
  readonly word: string;
}

/**
 * A line without the characters that nobody sees. A control character that is a mark of Windows-1252
 * (U+0092 for ’) becomes that mark.
 */
export function withoutStrayCharacters(line: string): string {
  if (!ANY.test(line)) return line;
  const shown = line.replace(STRAY, meant);
  return hasRightToLeft(shown) ? shown : shown.replace(DIRECTION, "");
}

/** The characters of a line that {@link withoutStrayCharacters} takes away. */
export function strayCharactersIn(line: string): StrayCharacter[] {
  if (!ANY.test(line)) return [];
  const stray = hasRightToLeft(line) ? [STRAY] : [STRAY, DIRECTION];
  return (
    stray
      .flatMap((kind) => [...line.matchAll(kind)])
      // A mark of Windows-1252 is seen; one byte of several is told with its letters, as mojibake.
      .filter(
        ({ 0: character, index }) =>
          meant(character) === "" &&
          (character > "\u00FF" || !/[Â-ô€]/.test(line[index - 1] ?? "")),
      )
      .map(({ 0: character, index }) => ({
        index,
        character,
        name: codeOf(character),
        word: withoutStrayCharacters(wordAround(line, index)),
      }))
      .toSorted((a, b) => a.index - b.index)
  );
}

/** « U+200B »: a character that cannot be shown, named. */
export function codeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

function meant(character: string): string {
  return WINDOWS_1252[character.charCodeAt(0) - 0x80]?.trim() ?? "";
}

function wordAround(line: string, index: number): string {
  const before = /\S*$/.exec(line.slice(Math.max(0, index - LONGEST_WORD), index))?.[0] ?? "";
  const after = /^\S*/.exec(line.slice(index + 1, index + LONGEST_WORD))?.[0] ?? "";
  return `${before}${line[index] ?? ""}${after}`;
}
