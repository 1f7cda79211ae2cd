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
