import { inFrench } from "./number.ts";

/** What a cell of a table says, read as people write numbers in French. */
export type WrittenNumber =
  | { readonly kind: "number"; readonly value: number; readonly unit: string }
  /** Nothing, a dash, « n. d. ». */
  | { readonly kind: "missing" }
  /** Neither; `meant` is what was probably to be written. */
  | { readonly kind: "words"; readonly meant?: string };

const MISSING = /^(?:[-–—−…]|\.{2,3}|n\. ?[adcs]\.?|n[dcs]|non (?:connu|disponible|publié)e?s?)?$/i;
const ABOUT = /^(?:[≈~]|env(?:iron|\.)) ?/i;
const NUMBER = /^([+−–-]?) ?(\d{1,3}(?: \d{3})+|\d+)(?:,(\d+))? ?(.*)$/;
/** A number with a point in it: of which language it is cannot be known, but for what stands alone. */
const POINTED = /^([+−–-]?) ?(\d{1,3}(?:[,.]\d{3})+|\d+)([.,]\d+)? ?(\D*)$/;
const UNIT = /^(?:[\p{L}%‰°€$£¥µ/][^\n]*)?$/u;
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:mille|milliers?)(?![\p{L}])(?: d(?:e |’|'))?/iu, 1e3],
  [/^(?:millions?)(?![\p{L}])(?: d(?:e |’|'))?/iu, 1e6],
  [/^(?:milliards?)(?![\p{L}])(?: d(?:e |’|'))?/iu, 1e9],
  [/^k(?=[€$£¥])/, 1e3],
  [/^M(?=[€$£¥])/, 1e6],
  [/^Mds? ?(?=[€$£¥])/, 1e9],
];

/** Reads « 1 234,5 », « 12,5 % », « −3 », « 1,2 milliard d’euros », « n. d. ». */
export function readWrittenNumber(text: string): WrittenNumber {
  const written = text
    .replace(/[\s\u00a0\u202f\u2009]+/g, " ")
    .replace(/ ?\([^()]*\)$/, "")
    .trim();
  if (MISSING.test(written)) return { kind: "missing" };
  const plain = written.replace(ABOUT, "");
  const [, sign = "", whole = "", decimals = "0", after = ""] = NUMBER.exec(plain) ?? [];
  if (whole === "" || !UNIT.test(after) || /\s\d/.test(after)) return wordsOf(plain);
  const [scale, factor] = SCALES.find(([word]) => word.test(after)) ?? [/^/, 1];
  const size = Number(`${whole.replaceAll(" ", "")}.${decimals}`) * factor;
  return {
    kind: "number",
    value: /[−–-]/.test(sign) && size !== 0 ? -size : size,
    unit: after.replace(scale, "").trim(),
  };
}

/** Whether two units are one: « an » and « ans », or nothing where the other cells say it. */
export function sameUnit(one: string, other: string): boolean {
  const key = (unit: string) => unit.toLowerCase().replace(/s(?![\p{L}])/gu, "");
  return one === "" || other === "" || key(one) === key(other);
}

function wordsOf(written: string): WrittenNumber {
  const [, currency = "", amount = ""] = /^([€$£¥]) ?(\d.*)$/.exec(written) ?? [];
  if (amount !== "") {
    const read = readWrittenNumber(amount);
    const number = read.kind === "words" ? read.meant : amount;
    return number === undefined
      ? { kind: "words" }
      : { kind: "words", meant: `${number}\u00a0${currency}` };
  }
  const [, sign = "", whole = "", end = "", unit = ""] = POINTED.exec(written) ?? [];
  if (whole === "" || !/[.,]/.test(whole + end)) return { kind: "words" };
  const digits = Number(whole.replace(/[.,]/g, ""));
  const decimals = end.slice(1);
  const number = `${inFrench(digits, 0)}${decimals === "" ? "" : `,${decimals}`}`;
  return {
    kind: "words",
    meant: `${sign}${number}${unit === "" ? "" : `\u00a0${unit.trim()}`}`.replaceAll(
      "\u202f",
      "\u00a0",
    ),
  };
}
