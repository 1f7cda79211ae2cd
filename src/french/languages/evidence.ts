import { ownerOf } from "./function-words.ts";

/** What a text says of its language once names and quotations are set aside. */
export interface LanguageEvidence {
  /** Its words in lower case. */
  readonly words: readonly string[];
  /** How many it had, names too. */
  readonly total: number;
  /** By language, how many of its words are grammar words of that language only. */
  readonly own: ReadonlyMap<string, number>;
  /** How many hold letters that French does not have. */
  readonly foreignLetters: number;
  /** All in capitals: accents may be missing, names cannot be told. */
  readonly shouted: boolean;
}

const QUOTATION = /«[^«»]*»|“[^“”]*”|"[^"]*"/g;
const PARTICLE =
  /^(?:von|van|de[nrls]?|du|di|da|d[eo]ll?[ao]?|d[ao]s|do|la|le|el|al|bin|ben|ibn|ter|ten|zu|y|e)$/;
const ADDRESS = /\/\/|\w[./]\w[^\s]*\/|\w\.\w|@\w/;
const WORD = /[\p{L}\p{M}]+/gu;
const CAPITAL = /^\p{Lu}/u;
const NOT_FRENCH = /[^a-zàâæçéèêëîïôœùûüÿ]/;
const LOWER = /\p{Ll}/u;

/** Sets aside addresses, what is quoted, unless only names are around it, and words with a capital. */
export function evidenceOfLanguage(written: string): LanguageEvidence {
  const text = written
    .normalize("NFC")
    .split(/\s+/)
    .filter((piece) => !ADDRESS.test(piece))
    .join(" ");
  const outside = wordsOf(text.replace(QUOTATION, " "));
  return outside.words.length > 0 ? outside : wordsOf(text);
}

function wordsOf(text: string): LanguageEvidence {
  const all = text.match(WORD) ?? [];
  const shouted = !all.some((word) => word.length > 1 && LOWER.test(word));
  const words: string[] = [];
  const own = new Map<string, number>();
  let foreignLetters = 0;
  all.forEach((word, i) => {
    if (PARTICLE.test(word) && isWithinName(all, i)) return;
    const opening = i === 0 && !CAPITAL.test(all[1] ?? "");
    if (!shouted && CAPITAL.test(word) && !opening) return;
    const lower = word.toLowerCase();
    words.push(lower);
    if (NOT_FRENCH.test(lower)) foreignLetters += 1;
    const owner = ownerOf(lower);
    if (owner !== undefined) own.set(owner, (own.get(owner) ?? 0) + 1);
  });
  return { words, total: all.length, own, foreignLetters, shouted };
}

/** « von der » is of the name in « Ursula von der Leyen », and says nothing of the text. */
function isWithinName(words: readonly string[], i: number): boolean {
  const isParticle = (word: string | undefined): boolean => PARTICLE.test(word ?? "");
  const before = isParticle(words[i - 1]) ? words[i - 2] : words[i - 1];
  const after = isParticle(words[i + 1]) ? words[i + 2] : words[i + 1];
  return CAPITAL.test(before ?? "") && CAPITAL.test(after ?? "");
}
