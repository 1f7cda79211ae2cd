import { fold } from "../../french/fold.ts";
import { pieces } from "../../french/words/pieces.ts";
import { isStopWord } from "../../french/words/stop-words.ts";
import { keysOf } from "./keys.ts";

/** A word as search sees it: the same in the index and in a query. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Letters and digits only: « l’Œuvre » gives « l » and « oeuvre », « 1 200 000 » gives « 1200000 ». */
  readonly folded: string;
  /** What tells it from other words with its keys: its letters, and the sign of « 5 % ». */
  readonly form: string;
  /** What it shares with its other forms: see `keysOf`. */
  readonly keys: readonly string[];
  /** Grammar rather than subject; found in headlines only. */
  readonly stop: boolean;
  /** Of a compound: « sous-marin » is also « sous » and « marin ». */
  readonly parts?: readonly Token[];
}

/** The words of a text, in order. */
export function tokens(text: string): Token[] {
  return pieces(text).flatMap((piece) => {
    const token = tokenOf(text, piece.start, piece.end);
    if (token === undefined) return [];
    if (piece.parts === undefined) return [token];
    const parts = piece.parts.flatMap((part) => tokenOf(text, part.start, part.end) ?? []);
    // The whole is found however its parts are inflected: « grands-mères », « grand-mère ».
    const joined = parts.map(({ keys: [key] }) => key ?? "").join("");
    const form = parts.map(({ folded }) => folded).join("-");
    return [{ ...token, form, keys: [joined], parts }];
  });
}

/** Outlives a call: the page of results asks for the same texts at each key that a reader types. */
const read = new Map<string, readonly Token[]>();
const TEXTS = 2_000;

/** As `tokens`, of a text that is looked at again and again. */
export function remembered(text: string): readonly Token[] {
  let found = read.get(text);
  if (found === undefined) {
    found = tokens(text);
    if (read.size >= TEXTS) read.clear();
    read.set(text, found);
  }
  return found;
}

const PERCENT = /^[ \u00A0\u202F]?%/;

/** Outlives a call, since it depends on nothing but the word. */
const known = new Map<string, Pick<Token, "folded" | "keys" | "stop">>();
const REMEMBERED = 50_000;

function tokenOf(text: string, start: number, end: number): Token | undefined {
  const written = text.slice(start, end);
  let form = known.get(written);
  if (form === undefined) {
    const plain = fold(written);
    const folded = /^\d/.test(plain) ? numberOf(plain) : plain.replace(/[^\p{L}\p{N}]/gu, "");
    form = { folded, keys: keysOf(folded), stop: isStopWord(plain) };
    if (known.size >= REMEMBERED) known.clear();
    known.set(written.split("").join(""), form);
  }
  if (form.folded === "") return undefined;
  const percent = /^\d/.test(form.folded) && PERCENT.test(text.slice(end, end + 2));
  return { start, end, ...form, form: percent ? `${form.folded}%` : form.folded };
}

/** « 1 200 000 » and « 1.200.000 » are one number; « 3,5 » and « 3.5 » are another than « 35 ». */
function numberOf(written: string): string {
  const joined = written.replaceAll(" ", "");
  const whole = /^\d{1,3}(?:\.\d{3}){2,}$/.test(joined) ? joined.replaceAll(".", "") : joined;
  return whole.replace(/[.,](?=\d)/g, "v").replace(/[^\p{L}\p{N}]/gu, "");
}
