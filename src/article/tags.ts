import slugify from "@sindresorhus/slugify";

/** The key of a subject: spellings that differ by case or accents are one. */
export function tagSlug(name: string): string {
  // « C++ » and « C# » are two subjects; letters that no rule turns into Latin stay what they are.
  const latin = slugify(name, { customReplacements: SIGNS });
  return latin !== ""
    ? latin
    : (
        name
          .normalize("NFC")
          .toLowerCase()
          .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
      ).join("-");
}

const SIGNS: [string, string][] = [
  ["+", " plus "],
  ["#", " diese "],
  ["&", " et "],
  ["%", " pour-cent "],
];
