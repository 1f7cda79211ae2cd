import type { Article } from "../article/article.ts";

/** The picture of a page where it is shared; its address without the base path, sizes in px. */
export interface SocialCard {
  readonly address: string;
  readonly type: "image/jpeg" | "image/png";
  readonly width: number;
  readonly height: number;
}

export interface SocialCards {
  /** For pages that are no articles, and for what is left of a withdrawn one. */
  readonly paper: SocialCard;
  /** By path of the article. */
  readonly articles: ReadonlyMap<Article["path"], SocialCard>;
}
