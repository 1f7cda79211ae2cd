const NAMES = new Intl.DisplayNames("fr", { type: "language", fallback: "code" });

/** A language as French calls it: « anglais » of `en`, « anglais américain » of `en-US`. */
export function languageName(tag: string): string {
  return NAMES.of(tag) ?? tag;
}
