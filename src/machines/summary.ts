import type { Article } from "../article/article.ts";

/** About what a search engine shows under a headline. */
const LENGTH = 200;

/** What an article is about, in a line of plain text: its standfirst, else how it begins. */
export function summaryOf({ standfirst, body }: Article): string | undefined {
  if (standfirst !== undefined) return standfirst.typeset;
  const { opening } = body;
  if (opening === undefined || opening.length <= LENGTH) return opening;
  const cut = opening.slice(0, LENGTH);
  return `${cut.slice(0, cut.lastIndexOf(" ")).replace(/[\s,;:–—-]+$/, "")}…`;
}
