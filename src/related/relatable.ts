import type { Article } from "../article/article.ts";

/** What relating needs of an article. */
export type RelatableArticle = Pick<
  Article,
  | "path"
  | "title"
  | "kicker"
  | "standfirst"
  | "keyPoints"
  | "section"
  | "date"
  | "authors"
  | "tags"
  | "figures"
  | "related"
  | "unrelated"
  | "dossier"
  | "withdrawn"
> &
  Partial<Pick<Article, "label">> & { readonly body: Pick<Article["body"], "passages" | "links"> };
