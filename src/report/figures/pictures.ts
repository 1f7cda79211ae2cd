import type { Article } from "../../article/article.ts";
import type { Place } from "../../desk/problem.ts";
import type { Figure } from "../../figures/figure.ts";
import type { PictureUse } from "../../figures/picture-use.ts";

/** A figure that lacks something, in the article that shows it. */
export interface LackingFigure {
  readonly article: Article;
  readonly figure: Figure;
  /** Where the picture is asked for; unknown for words that wait for theirs. */
  readonly place?: Place;
}

export interface PictureFigures {
  readonly articles: number;
  /** Articles that show at least one picture. */
  readonly pictured: number;
  readonly pictures: number;
  readonly captions: number;
  /** Captions of pictures that name no one for them. */
  readonly uncredited: readonly LackingFigure[];
  /** Pictures with a caption and no description. */
  readonly undescribed: readonly LackingFigure[];
  /** Pictures with neither: shown as ornaments. */
  readonly decorative: readonly LackingFigure[];
  /** Captions whose picture is not there. */
  readonly waiting: readonly LackingFigure[];
}

/**
 * What pictures have and lack.
 *
 * @param uses where pictures are asked for
 */
export function pictureFigures(
  articles: readonly Article[],
  uses: readonly PictureUse[],
): PictureFigures {
  const places = new Map(uses.map((use) => [`${use.file}\n${use.picture}`, use]));
  const all = articles.flatMap((article) =>
    [...article.figures, ...article.body.figures].map((figure): LackingFigure => {
      const use =
        figure.picture === undefined ? undefined : places.get(`${article.file}\n${figure.picture}`);
      return {
        article,
        figure,
        ...(use && { place: { line: use.line, column: use.column } }),
      };
    }),
  );
  const shown = all.filter(({ figure }) => figure.picture !== undefined);
  const isMute = ({ figure }: LackingFigure) => figure.alt.written.trim() === "";
  const captioned = ({ figure }: LackingFigure) => figure.caption !== undefined;
  return {
    articles: articles.length,
    pictured: new Set(shown.map(({ article }) => article.path)).size,
    pictures: shown.length,
    captions: all.filter(captioned).length,
    uncredited: all.filter((one) => captioned(one) && one.figure.credit === undefined),
    undescribed: shown.filter((one) => isMute(one) && captioned(one)),
    decorative: shown.filter((one) => isMute(one) && !captioned(one)),
    waiting: all.filter(({ figure }) => figure.picture === undefined),
  };
}
