import { LETTERS, OPAQUE } from "./characters.ts";
import type { Edit, Run } from "./run.ts";
import type { Trigger } from "./triggers.ts";

const ASCII_MARKS = "!#$%&'()*+,-./0123456789:;<=>?@[\\]^_`{|}~";
/** A text that has none of these hides nothing. */
export const HINTS: readonly Trigger[] = [
  "@\\={}&/\u2067",
  [":;", `${LETTERS}${ASCII_MARKS}’“”«»…`],
  ["(", ")"],
  ["w", "w"],
];

/** What makes a word worth a look: most texts have none of these and pay one search. */
const HINT = /[:;@\\={}&/(w\uFFFC\u2067]/g;
/** What reads from right to left has its own punctuation: see `languages/isolates.ts`. */
const FROM_RIGHT = "\u2067";
const END_OF_ISOLATE = "\u2069";
const NO_WORD = /[\s\uFFFC«»"“”„‟]/;

const SMILEY = /^([:;=]['’]?[-o^]?[)(\][DPpOo|\\/*$@3><]{1,3})[.,;!?…]{0,9}$/;
const SHORT_CODE = /^:[a-z0-9_+-]+:$/;
const ENTITY = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d{0,2});/i;

/** Kinds of words that are no prose, tried in this order. */
const NO_PROSE: readonly RegExp[] = [
  /[A-Za-z][A-Za-z0-9+.-]{0,30}:\/\/[^\s]/, // https://…
  /(?<![\p{L}\p{N}])www\.[^\s]/u,
  /[\w.+-]@[\w-]|(?<![\p{L}\p{N}])@\w/u, // user@host, @user
  /\\/, // C:\Users
  /::/, // ::1, $a::b
  /=|[{}]|\(\)/, // ?q=, { x }, call()
  /^[\w-]+(?:\.[\w-]+)+\/[^\s]/, // lemonde.fr/page
  /^[~.]{0,2}\/[\w.-]/, // ./build, /etc/hosts
];
/** node:fs, 16:00, a:b: hidden wherever it is in a word. */
const WITH_COLON =
  /(?<![\p{L}\p{M}\p{N}_+.-])[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_+.-]*[\p{L}\p{M}\p{N}_])?:[\p{L}\p{M}\p{N}_:/.~%+@,?#-]*[\p{L}\p{M}\p{N}/]/gu;
const ENDS_WITH_ENTITY = /&#?\w{1,31};$/;

const LEADING = "([\"'’«“‘‹<";
const TRAILING = ".,;:!?…)]\"'»”’›>";

type Range = readonly [from: number, to: number];

/** The parts of a word that are an address, a path, code or a smiley. */
function noProse(word: string): readonly Range[] {
  const smiley = SMILEY.exec(word)?.[1];
  if (smiley !== undefined) return [[0, smiley.length]];
  if (SHORT_CODE.test(word)) return [[0, word.length]];
  const [from, to] = core(word);
  const bare = word.slice(from, to);
  if (NO_PROSE.some((kind) => kind.test(bare))) return [[from, to]];
  if (!bare.includes(":")) return [];
  return Array.from(word.matchAll(WITH_COLON), ({ 0: found, index }) => [
    index,
    index + found.length,
  ]);
}

/** A word without the punctuation around it; a bracket opened inside is closed inside. */
function core(word: string): Range {
  let from = 0;
  while (from < word.length && LEADING.includes(word.charAt(from))) from += 1;
  let to = word.length;
  let unclosed = 0;
  for (let index = from; index < to; index += 1) {
    if (word.charAt(index) === "(") unclosed += 1;
    else if (word.charAt(index) === ")") unclosed -= 1;
  }
  while (to > from && TRAILING.includes(word.charAt(to - 1))) {
    if (word.charAt(to - 1) === ")") {
      if (unclosed >= 0) break;
      unclosed += 1;
    }
    if (word.endsWith("();", to)) break;
    if (
      word.charAt(to - 1) === ";" &&
      ENDS_WITH_ENTITY.test(word.slice(Math.max(from, to - 34), to))
    )
      break;
    to -= 1;
  }
  return [from, to];
}

/**
 * Puts one opaque character in the place of each address, path, smiley and piece of code, so that
 * no rule has to think of them. The edits give them back, in order, to `restoring`.
 */
export function protect(run: Run): readonly Edit[] {
  const { text } = run;
  const edits: Edit[] = [];
  let nextCut = 0;
  let seen = 0;
  const hide = (start: number, end: number) => {
    // A word that runs over several tokens is hidden in as many parts.
    let from = start;
    for (let cut = run.cuts[nextCut]; cut !== undefined && cut < end; cut = run.cuts[nextCut]) {
      nextCut += 1;
      if (cut <= from) continue;
      edits.push({ start: from, end: cut, text: OPAQUE });
      from = cut;
    }
    if (end > from) edits.push({ start: from, end, text: OPAQUE });
  };
  HINT.lastIndex = 0;
  for (let match = HINT.exec(text); match !== null; match = HINT.exec(text)) {
    const { index } = match;
    if (match[0] === OPAQUE) {
      hide(index, index + 1);
      seen = index + 1;
      continue;
    }
    if (match[0] === FROM_RIGHT) {
      const end = text.indexOf(END_OF_ISOLATE, index);
      if (end < 0) continue;
      hide(index, end + 1);
      seen = end + 1;
      HINT.lastIndex = end + 1;
      continue;
    }
    if (match[0] === "&") {
      const entity = ENTITY.exec(text.slice(index, index + 40))?.[0];
      if (entity !== undefined) {
        hide(index, index + entity.length);
        seen = index + entity.length;
        HINT.lastIndex = index + entity.length;
      }
      continue;
    }
    if (index < seen || !isTelling(text, index)) continue;
    let start = index;
    while (start > seen && !NO_WORD.test(text.charAt(start - 1))) start -= 1;
    let end = index + 1;
    while (end < text.length && !NO_WORD.test(text.charAt(end))) end += 1;
    const found = noProse(text.slice(start, end));
    seen = end;
    for (const [from, to] of found) {
      hide(start + from, start + to);
      HINT.lastIndex = start + to;
    }
  }
  return edits;
}

/** Most colons end a word, most brackets hold one: not worth a look. */
function isTelling(text: string, index: number): boolean {
  const next = text.charAt(index + 1);
  switch (text.charAt(index)) {
    case ":":
      return next !== " " && next !== "" && next !== "\n";
    case ";":
      return next !== "" && "-)(]DPpo*'’".includes(next);
    case "(":
      return next === ")";
    case "w":
      return next === "w" && text.startsWith("www.", index);
    default:
      return true;
  }
}

/** Puts everything back. */
export function restoring(
  text: string,
  original: string,
  hidden: readonly Edit[],
): readonly Edit[] {
  const edits: Edit[] = [];
  let index = -1;
  for (const { start, end } of hidden) {
    index = text.indexOf(OPAQUE, index + 1);
    edits.push({ start: index, end: index + 1, text: original.slice(start, end) });
  }
  return edits;
}
