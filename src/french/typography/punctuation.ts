import {
  at,
  isBlank,
  isDigit,
  isLetter,
  isLower,
  isSpace,
  isUpper,
  NBSP,
  SPACES,
  THIN,
} from "./characters.ts";
import { byPattern, type Rule } from "./rule.ts";

/** What a sentence may end with just before « ! », « ; » or « : ». */
const WORD_END = /[\p{L}\p{M}\p{N}\p{So}\p{Sk})\]}»”’"'%‰€$£°².…\uFFFC]/u;
const TALL = new RegExp(`[${SPACES}]?(?:[!?]+|;)`, "g");
const COLON = new RegExp(`[${SPACES}]?:`, "g");
const OPENING = "«“„";
const OPENERS = "«“„([{";

/** The second half of a character beyond U+FFFF. */
function isEmojiEnd(unit: string): boolean {
  return unit >= "\uDC00" && unit <= "\uDFFF";
}

function endsWord(text: string, index: number): boolean {
  const before = at(text, index);
  return before !== "" && (WORD_END.test(before) || isEmojiEnd(before));
}

/** « mot!Mot », « mot;mot »: the space after the mark is missing too. « TL;DR » is one word. */
function runsOn(text: string, start: number, end: number, mark: string): boolean {
  if (mark !== ";") return isUpper(at(text, end)) && isLower(at(text, end + 1));
  return isLetter(at(text, end)) && (isWord(text, end) || isWord(text, start - 3));
}

/** Three letters in a row. */
function isWord(text: string, start: number): boolean {
  return [0, 1, 2].every((offset) => isLetter(at(text, start + offset)));
}

function tallMark(found: string, index: number, text: string): string {
  const spaced = isSpace(found.charAt(0));
  const mark = spaced ? found.slice(1) : found;
  const end = index + found.length;
  const after = at(text, end);
  const glued = isLetter(after) || (mark !== ";" && isDigit(after));
  if (glued && !runsOn(text, index, end, mark)) return found;
  if (glued && (!endsWord(text, index - 1) || isDigit(at(text, index - 1)))) return found;
  if (spaced ? OPENERS.includes(at(text, index - 1) || "\n") : !endsWord(text, index - 1))
    return found;
  if (!spaced && mark === ";" && isDigit(after)) return found;
  return `${THIN}${mark}${glued ? " " : ""}`;
}

/** 16 : 9, 5 : 3: a ratio, unless words follow (« Chapitre 12 : 3 conseils »). */
const RATIO = new RegExp(`^[${SPACES}]\\d{1,3}(?![\\d,.]|[${SPACES}][\\p{L}])`, "u");

function isRatio(text: string, index: number, end: number): boolean {
  if (!isDigit(at(text, index - 1)) || !isDigit(at(text, end + 1))) return false;
  let start = index - 1;
  while (start > index - 5 && isDigit(at(text, start))) start -= 1;
  return index - 1 - start <= 3 && RATIO.test(text.slice(end, end + 6));
}

function colon(found: string, index: number, text: string): string {
  const end = index + found.length;
  const after = at(text, end);
  const spaced = found.length > 1;
  if (spaced && isRatio(text, index, end)) return found;
  if (OPENING.includes(after || " ")) return endsWord(text, index - 1) ? `${NBSP}: ` : found;
  if (spaced && isUpper(after) && isLower(at(text, end + 1))) {
    return endsWord(text, index - 1) ? `${NBSP}: ` : found;
  }
  if (spaced && OPENERS.includes(at(text, index - 1) || "\n")) return found;
  if (spaced) return isLetter(after) || "-/:)(".includes(after || " ") ? found : `${NBSP}:`;
  return isBlank(after) && endsWord(text, index - 1) ? `${NBSP}:` : found;
}

export const PUNCTUATION_RULES: readonly Rule[] = [
  {
    name: "tall-punctuation",
    example: ["Vraiment ?! Oui!", "Vraiment␣?! Oui␣!"],
    why: "Une espace fine devant ; ! ? et leurs groupes ; rien dans (?), [!] ni devant !important.",
    needs: [";!?"],
    edits: byPattern(TALL, tallMark),
  },
  {
    name: "colon",
    example: ["Mossad: Ankara", "Mossad⍽: Ankara"],
    why: "Une espace insécable devant un deux-points qui finit un mot ; 16:00, 16 : 9, a:b et node:fs restent.",
    needs: [":"],
    edits: byPattern(COLON, colon),
  },
];
