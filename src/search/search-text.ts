import type { Article } from "../article/article.ts";

/**
 * Text as the index wants it: Pagefind breaks words at the ASCII apostrophe and not at U+2019
 * (« l’agence » would be one word), nor at U+2011. The published page keeps its typography.
 */
export function searchable(text: string): string {
  return text
    .replace(/[’ʼ]/g, "'")
    .replace(/\u2011/g, "-")
    .replace(/[\u00a0\u202f]/g, " ");
}

/** Words with letters that Pagefind does not fold, spelled as a reader without the key types them. */
export function plainSpellings(text: string): string {
  const words = text.match(/[\p{L}\p{M}]*[œæøłßŒÆØŁ][\p{L}\p{M}]*/gu) ?? [];
  const spelled = words.map((word) =>
    word.replace(/[œæøłßŒÆØŁ]/g, (letter) => PLAIN[letter.toLowerCase()] ?? letter),
  );
  return [...new Set(spelled)].join(" ");
}

const PLAIN: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ø: "o", ł: "l", ß: "ss" };

/** What is found of an article besides its body: one place that lists it. */
export function headTexts({
  title,
  kicker,
  standfirst,
  figures,
  tags,
  authors,
  section,
  source,
  dossier,
}: Article) {
  return {
    title: title.typeset,
    before: [kicker?.typeset, standfirst?.typeset].filter((text) => text !== undefined),
    captions: figures.flatMap(({ caption, credit }) =>
      caption === undefined ? [] : [[caption.typeset, credit].filter(Boolean).join(" ")],
    ),
    after: [
      ...tags.map(({ name }) => name),
      ...authors.map(({ name }) => name),
      section.title,
      dossier?.title,
      source?.name,
    ].filter((text) => text !== undefined),
  };
}
