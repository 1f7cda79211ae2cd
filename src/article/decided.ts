import type { Article } from "./article.ts";

/** What may be left of an article: the fields of `Left`, and no field that nobody thought of. */
type Rest<Left extends keyof Article> = Pick<Article, Left> & {
  readonly [Field in Exclude<keyof Article, Left>]?: never;
};

/**
 * Has the compiler ask those who tell of articles (search, feeds, linked data) about each new field.
 * `rest` is an article without the fields that are told; `Left` names those that are left out on
 * purpose, or that a function given the whole article tells. A field in neither is an error here.
 */
export function decided<Left extends keyof Article>(_rest: Rest<Left>): void {
  // Nothing is done: the question is one of types.
}
