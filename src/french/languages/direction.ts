const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  "ar",
  "he",
  "fa",
  "ur",
  "yi",
  "ps",
  "sd",
  "ug",
  "dv",
  "ckb",
  "syr",
]);

/** The `dir` that a text in this language needs, if any. */
export function direction(lang: string): "rtl" | undefined {
  const [primary = "", ...subtags] = lang.toLowerCase().split("-");
  if (subtags.includes("latn") || subtags.includes("cyrl")) return undefined;
  return RIGHT_TO_LEFT.has(primary) || subtags.includes("arab") || subtags.includes("hebr")
    ? "rtl"
    : undefined;
}

/** Letters that are read from right to left, inside a pattern with the `u` flag. */
export const RIGHT_TO_LEFT_LETTER =
  "[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}]";
const ONE = new RegExp(RIGHT_TO_LEFT_LETTER, "u");

/** Whether a text holds letters that are read from right to left. */
export function hasRightToLeft(text: string): boolean {
  return ONE.test(text);
}
