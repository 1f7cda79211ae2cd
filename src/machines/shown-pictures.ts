import type { Article } from "../article/article.ts";
import type { Figure } from "../figures/figure.ts";
import type { PictureSet } from "../publication/picture-table.ts";
import type { Publication } from "../publication/publication.ts";

/** A figure whose picture readers see. */
export interface ShownPicture {
  readonly figure: Figure;
  readonly set: PictureSet;
}

/** The pictures of an article, those of its head first, each once. */
export function shownPictures(publication: Publication, article: Article): ShownPicture[] {
  const figures = [...article.figures, ...article.body.figures];
  const shown = new Map<string, ShownPicture>();
  for (const figure of figures) {
    const { picture } = figure;
    const set = picture === undefined ? undefined : publication.pictures.get(picture);
    if (picture !== undefined && set !== undefined && !shown.has(picture)) {
      shown.set(picture, { figure, set });
    }
  }
  return [...shown.values()];
}
