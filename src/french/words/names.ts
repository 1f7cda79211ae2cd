import { fold } from "../fold.ts";
import type { Word } from "./word.ts";

/** A proper name of one or several words: « Recep Tayyip Erdogan », « Charles de Gaulle ». */
export interface Name {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

const PARTICLE = /^(?:de|d|du|von|van|der|den|ben|bin|ibn|al|el|da|dos|di|l[ae]|L[ae])$/;
/** Articles in lower case are of a name only after « de »: « Jean de la Fontaine ». */
const ARTICLE = /^(?:l|l[ae])$/;
/** « le MIT d’Ankara » is two names. */
const OF = /^(?:de|d|du)$/;
const MOST_PARTICLES = 2;

/** The names of a text, from its words. */
export function namesAmong(text: string, words: readonly Word[]): Name[] {
  const found: Name[] = [];
  const joined = (i: number): boolean =>
    /^(?:[^\S\n]|['’])$/.test(text.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? 0));
  for (let i = 0; i < words.length; i += 1) {
    const first = words[i];
    if (first === undefined || !isName(first)) continue;
    let last = i;
    for (;;) {
      const next = nextOf(words, last, joined);
      if (next === undefined) break;
      last = next;
    }
    const { start } = first;
    const end = words[last]?.end ?? first.end;
    const written = text.slice(start, end).normalize("NFC");
    found.push({ text: written, start, end, folded: fold(written) });
    i = last;
  }
  return found;
}

function isName(word: Word): boolean {
  return word.kind === "name" || word.kind === "acronym";
}

/** Index of the next word of the same name, past particles; undefined when the name ends here. */
function nextOf(
  words: readonly Word[],
  last: number,
  joined: (i: number) => boolean,
): number | undefined {
  for (let i = last + 1; i <= last + 1 + MOST_PARTICLES && joined(i); i += 1) {
    const word = words[i];
    if (word === undefined) return undefined;
    if (isName(word)) return i;
    if (!PARTICLE.test(word.text)) return undefined;
    if (OF.test(word.text) && words[last]?.kind === "acronym") return undefined;
    if (ARTICLE.test(word.text) && words[i - 1]?.text !== "de") return undefined;
  }
  return undefined;
}
