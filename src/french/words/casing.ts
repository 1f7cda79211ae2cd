import type { Piece } from "./pieces.ts";

/** What capitals say of a word: « plural » is a name that takes a plural, as « les Palestiniens ». */
export type Casing = "plain" | "name" | "plural" | "acronym";

const CAPITAL = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.‐‑-]*[\p{Lu}\p{N}]\.?$/u;
const ORDINAL = /^[IVXLC]+(?:e|er|re|ème)$/;
const INNER_CAPITAL = /^\p{Ll}{0,2}\p{Lu}\p{L}*\p{Ll}\p{Lu}|^\p{Ll}{1,2}\p{Lu}|[‐‑-]\p{Lu}/u;
const ARABIC_ARTICLE = /^(?:al|el|a[dnrstz]|e[drsz]|ben|bin)[‐‑-]\p{Lu}/u;
const SENTENCE = /[.!?…][)\]"”»’]*\s|\n/;
const OPENING = /[«“"‹]|[—–]\s/;
const CLOSING = /^\s?[»”"›]/;
const ABBREVIATION = /^(?:\p{Lu}|MM|Mme|Mlle|Mgr|Dr|Pr|Me|Ste?|Rep|Sen|Gen|Gov|art|cf|av|bd|vol)$/u;
const DIGIT = /\d/;
/** Within a line in capitals. */
const BETWEEN = /^[\s'’]+$/;
const SPACE = /^[^\S\n]$/;
const PLURAL_BEFORE =
  /^(?:[lcdmts]es|aux|[nv]os|leurs|deux|trois|plusieurs|certain[e]?s|quelques)$/i;
const LONGEST = 60;
/** Longer ones are words in capitals. */
const LONGEST_ACRONYM = 8;
const LETTERS = /^\p{L}+$/u;

/** What the capital of a word alone says, wherever it stands. */
export function casingOf(word: string): Casing {
  if (word.length > LONGEST || ORDINAL.test(word)) return "plain";
  if (ACRONYM.test(word))
    return word.length > LONGEST_ACRONYM && LETTERS.test(word) ? "plain" : "acronym";
  const name = CAPITAL.test(word) || INNER_CAPITAL.test(word) || ARABIC_ARTICLE.test(word);
  return name ? "name" : "plain";
}

/**
 * What the capitals of each word say in their place. At the start of a sentence a capital proves
 * nothing, unless another follows or the word is a name elsewhere in the text. Takes the pieces of
 * the text, what each is as written, and what its capitals say alone.
 */
export function casings(
  text: string,
  pieces: readonly Piece[],
  slices: readonly string[],
  alone: readonly Casing[],
): Casing[] {
  const gap = (i: number): string => text.slice(pieces[i - 1]?.end ?? 0, pieces[i]?.start ?? 0);
  const found = [...alone];
  calmShouting(slices, found, gap);
  if (!found.includes("name")) return found;

  const opens = found.map(
    (shape, i) => shape === "name" && opensSentence(i, slices[i - 1] ?? "", gap(i)),
  );
  const known = new Set(slices.filter((_, i) => found[i] === "name" && opens[i] === false));
  const common = new Set(slices.filter((_, i) => found[i] === "plain"));
  const follows = (i: number): boolean =>
    (found[i + 1] === "name" || found[i + 1] === "acronym") && SPACE.test(gap(i + 1));

  return found.map((shape, i) => {
    if (shape !== "name") return shape;
    const slice = slices[i] ?? "";
    if (opens[i] === true && !INNER_CAPITAL.test(slice) && !follows(i)) {
      const after = pieces[i]?.end ?? 0;
      const quoted = OPENING.test(gap(i)) && CLOSING.test(text.slice(after, after + 2));
      if (!quoted && (!known.has(slice) || common.has(slice.toLowerCase()))) return "plain";
    }
    const plural = /[sx]$/.test(slice) && PLURAL_BEFORE.test(slices[i - 1] ?? "") && !follows(i);
    return plural && pieces[i]?.parts === undefined ? "plural" : "name";
  });
}

function opensSentence(i: number, before: string, gap: string): boolean {
  if (i === 0) return true;
  if (/^\.\s$/.test(gap) && ABBREVIATION.test(before)) return false;
  return SENTENCE.test(gap) || OPENING.test(gap);
}

/** A line in capitals tells neither names nor acronyms. */
function calmShouting(
  slices: readonly string[],
  found: Casing[],
  gap: (i: number) => string,
): void {
  for (let from = 0; from < slices.length; ) {
    let to = from;
    let long = false;
    while (
      to < slices.length &&
      isUpper(slices[to] ?? "") &&
      (to === from || BETWEEN.test(gap(to)))
    ) {
      long ||= (slices[to] ?? "").length > 6;
      to += 1;
    }
    if (to - from >= 3 && long) found.fill("plain", from, to);
    from = Math.max(to, from + 1);
  }
}

function isUpper(slice: string): boolean {
  const first = slice.charCodeAt(0);
  if (first >= 97 && first <= 122) return false;
  return CAPITAL.test(slice) && !LOWER.test(slice) && !DIGIT.test(slice);
}
