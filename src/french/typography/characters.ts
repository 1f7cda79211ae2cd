/** U+00A0, before « : », inside « » and between a number and its unit. */
export const NBSP = "\u00A0";
/** U+202F, before « ; ! ? » and between thousands. */
export const THIN = "\u202F";
/** Stands for what is never touched (code, an address, a picture): one character, not a space. */
export const OPAQUE = "\uFFFC";

/** Inside a character class: every horizontal space an editor or a word processor may leave. */
export const SPACES = " \\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000";
/** The same as text, for the triggers of rules. */
export const SPACE_CHARACTERS =
  " \u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000";
export const DIGITS = "0123456789";
/** Latin, Greek and Cyrillic: what a comma may be glued to in a French newspaper. */
export const LETTERS = range(0x41, 0x530)
  .filter((letter) => /[\p{L}\p{M}]/u.test(letter))
  .join("");
export const CAPITALS = range(0x41, 0x530)
  .filter((letter) => /\p{Lu}/u.test(letter))
  .join("");

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, index) => String.fromCharCode(from + index));
}

const LETTER = /[\p{L}\p{M}]/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

/** The character (code unit) at an offset, "" outside of the text. */
export function at(text: string, index: number): string {
  return index < 0 ? "" : text.charAt(index);
}

export function isDigit(character: string): boolean {
  return character >= "0" && character <= "9" && character.length === 1;
}

export function isLetter(character: string): boolean {
  if (character === "") return false;
  const code = character.charCodeAt(0);
  if (code < 0x80) return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b);
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return LETTER.test(character);
}

export function isUpper(character: string): boolean {
  return character !== "" && UPPER.test(character);
}

export function isLower(character: string): boolean {
  return character !== "" && LOWER.test(character);
}

/** A space or a line break; the edge of the text is one too. */
export function isBlank(character: string): boolean {
  return character === "" || character === " " || character.trim() === "";
}

/** A space that is not a line break. */
export function isSpace(character: string): boolean {
  return character !== "" && SPACE_CHARACTERS.includes(character);
}
