import { fold } from "../fold.ts";
import { type Casing, casingOf, casings } from "./casing.ts";
import { type Name, namesAmong } from "./names.ts";
import { type Piece, pieces } from "./pieces.ts";
import { stem } from "./stem.ts";
import { isStopWord } from "./stop-words.ts";
import type { Word } from "./word.ts";

/**
 * The words of a French text, in order: elisions apart (« l’agence » is « l » and « agence »,
 * « aujourd’hui » is one), compounds whole with their parts, inversions apart (« dit-on »), numbers
 * joined (« 1 200 000 »), web addresses left out. Search cuts words at the same places (`pieces`), and
 * has keys of its own for what their forms share: see docs/decisions.md, « related ».
 */
export function words(text: string): Word[] {
  const found = pieces(text);
  const slices = found.map((piece) => text.slice(piece.start, piece.end));
  const shapes = slices.map(formOf);
  const cases = casings(
    text,
    found,
    slices,
    shapes.map((form) => form.casing),
  );
  return found.map((piece, i) => wordOf(text, piece, shapes[i] ?? formOf(""), cases[i] ?? "plain"));
}

/** The proper names of a text: runs of capitalised words, with the particles between them. */
export function names(text: string, among: readonly Word[] = words(text)): Name[] {
  return namesAmong(text, among);
}

function wordOf(text: string, piece: Piece, form: Form, casing: Casing): Word {
  const kind = kindOf(form, casing);
  const word: Word = {
    text: form.text,
    start: piece.start,
    end: piece.end,
    folded: form.folded,
    stem: kind === "word" || casing === "plural" ? form.stem : form.folded,
    kind,
    stop: kind === "word" && form.stop,
  };
  if (piece.parts === undefined) return word;
  const parts = piece.parts.map((part, i) => {
    const own = formOf(text.slice(part.start, part.end));
    return wordOf(text, part, own, i === 0 && casing === "plain" ? "plain" : own.casing);
  });
  return { ...word, parts };
}

/** What does not depend on the place of a word, kept since most words come again. */
interface Form {
  readonly text: string;
  readonly folded: string;
  readonly stem: string;
  readonly stop: boolean;
  readonly number: boolean;
  readonly casing: Casing;
}

const REMEMBERED = 50_000;
/** Outlives a call, since a form depends on nothing but the word. */
const forms = new Map<string, Form>();

function formOf(slice: string): Form {
  const known = forms.get(slice);
  if (known !== undefined) return known;
  // A copy: the slice would keep its whole article in memory.
  const written = slice.split("").join("");
  const dotted = /^(?:\p{Lu}\.){2}/u.test(written);
  const text = written.normalize("NFC");
  const key = fold(text);
  const number = /^\d[\d .,]*$/.test(key);
  const folded = number ? numberKey(key) : dotted ? key.replaceAll(".", "") : key;
  const form: Form = {
    text,
    folded,
    stem: number || dotted || /\d/.test(folded) ? folded : stem(text),
    stop: isStopWord(folded),
    number,
    casing: casingOf(written),
  };
  if (forms.size >= REMEMBERED) forms.clear();
  forms.set(written, form);
  return form;
}

/** « 1 200 000 » and « 1.200.000 » are 1200000, « 3,5 » is 3.5. */
function numberKey(written: string): string {
  const joined = written.replaceAll(" ", "");
  return /^\d{1,3}(?:\.\d{3}){2,}$/.test(joined)
    ? joined.replaceAll(".", "")
    : joined.replace(",", ".");
}

function kindOf(form: Form, casing: Casing): Word["kind"] {
  if (form.number) return "number";
  if (casing === "acronym") return "acronym";
  return casing === "plain" || form.stop ? "word" : "name";
}
