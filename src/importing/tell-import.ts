import { grouped } from "../collections/grouped.ts";
import type { DraftArticle } from "./draft-article.ts";

/** An article that an import made, as its report tells it. */
export interface ToldArticle {
  readonly origin: string;
  /** Where it is, or would be. */
  readonly file: string;
  readonly pictures: number;
  readonly draft: DraftArticle;
}

/** What an editor reads of one article: where it is, what to look at, which words were left out. */
export function tellArticle({ origin, file, pictures, draft }: ToldArticle): string {
  const state = draft.head.draft === true ? " (brouillon)" : "";
  const beside = pictures === 0 ? "" : `, ${pictures} image${pictures > 1 ? "s" : ""}`;
  const lines = [`${origin}\n  → ${file}${state}${beside}`];
  for (const { key, says } of draft.doubts)
    lines.push(`  à vérifier : ${key === undefined ? "" : `${key} : `}${says}`);
  for (const [why, words] of grouped(draft.dropped, ({ why }) => [why])) {
    lines.push(`  ${why} :`);
    for (const dropped of words) lines.push(`    « ${dropped.words} »`);
  }
  return `${lines.join("\n")}\n`;
}

/** The end of a report: how much, and what to do next. */
export function tellEnd(
  articles: readonly ToldArticle[],
  refused: number,
  dryRun: boolean,
): string {
  const drafts = articles.filter(({ draft }) => draft.head.draft === true).length;
  const doubts = articles.reduce((sum, { draft }) => sum + draft.doubts.length, 0);
  const several = articles.length > 1 ? "s" : "";
  const counts = [
    `${articles.length} article${several} ${dryRun ? "à écrire" : `écrit${several}`}`,
    ...(drafts > 0 ? [`dont ${drafts} brouillon${drafts > 1 ? "s" : ""}`] : []),
    ...(doubts > 0 ? [`${doubts} point${doubts > 1 ? "s" : ""} à vérifier`] : []),
    ...(refused > 0 ? [`${refused} refusé${refused > 1 ? "s" : ""}`] : []),
  ];
  const next = dryRun
    ? "Rien n’est écrit : c’était un essai. Recommencez sans --dry-run pour écrire."
    : articles.length === 0
      ? ""
      : "Ensuite : relisez ce qui est « à vérifier » dans les fichiers, puis npm run check";
  return [`\n${counts.join(", ")}`, next].filter(Boolean).join("\n").concat("\n");
}
