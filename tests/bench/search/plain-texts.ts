import type { Article } from "../../../src/article/article.ts";

/** What an archive says in passages of a kind that have so many characters, without what Markdown would read. */
export function plainTexts(articles: readonly Article[], kind: string, least: number): string[] {
  return articles
    .flatMap(({ body }) => body.passages)
    .filter((one) => one.kind === kind && one.text.length >= least)
    .map(({ text }) => text.replace(/[<>[\]{}|`*_#\n\\~^$@]/g, " ").trim());
}
