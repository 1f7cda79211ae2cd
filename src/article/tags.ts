import { formerSlug, slug } from "../addresses/slug.ts";

/** The key of a subject: spellings that differ by case or accents are one. */
export function tagSlug(name: string): string {
  // « C++ » and « C# » are two subjects; letters that no rule turns into Latin stay what they are.
  const latin = slug(name, { customReplacements: SIGNS });
  return latin !== ""
    ? latin
    : (
        name
          .normalize("NFC")
          .toLowerCase()
          .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
      ).join("-");
}

/** The key that the subject had before, when it was another: its page is led to the present one. */
export function formerTagSlug(name: string): string | undefined {
  return formerSlug(name, { customReplacements: SIGNS });
}

const SIGNS: [string, string][] = [
  ["+", " plus "],
  ["#", " diese "],
  ["&", " et "],
  ["%", " pour-cent "],
];
