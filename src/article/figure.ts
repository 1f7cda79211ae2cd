import type { Figure } from "./article.ts";
import type { WrittenFigure } from "./figure-schema.ts";
import type { PictureLore } from "./picture-lore.ts";
import { tellPictureWords } from "./picture-words.ts";
import { pictureAt } from "./pictures.ts";
import { present } from "./present.ts";
import type { Findings, Place } from "./problem.ts";
import type { Typesetter } from "./prose.ts";

/** What surrounds a figure that an editor wrote in YAML. */
export interface FigureSurroundings {
  /** The path that `src` is relative to. */
  readonly path: string;
  /** Every file under `articles/`. */
  readonly files: ReadonlySet<string>;
  /** What pictures say of themselves. */
  readonly lore?: PictureLore;
  readonly typeset: Typesetter;
  /** Where a key of the figure is written, or would be. */
  readonly placeOf: (key: "src" | "alt") => Place;
}

/** A written figure, typeset, its picture found; undefined, with the reason told, when it shows nothing. */
export function figureOf(
  written: WrittenFigure,
  { path, files, lore, typeset, placeOf }: FigureSurroundings,
  findings: Findings,
): Figure | undefined {
  const place = placeOf("src");
  if (written.src === undefined && written.caption === undefined) {
    findings.error(
      place,
      "une figure a besoin d’une image ou d’une légende",
      'écrivez : { src: ./photo.jpg, alt: "…", caption: "…", credit: "…" }',
    );
    return undefined;
  }
  const picture =
    written.src === undefined ? undefined : pictureAt(written.src, path, files, place, findings);
  const own = picture === undefined ? undefined : lore?.get(picture);
  const caption = written.caption ?? own?.caption;
  const credit = written.credit ?? own?.credit;
  if (written.src !== undefined)
    tellPictureWords({ alt: written.alt, caption }, placeOf("alt"), findings);
  return present({
    picture,
    alt: typeset(written.alt ?? ""),
    caption: caption === undefined ? undefined : typeset(caption, written.lang),
    credit: credit === undefined ? undefined : typeset(credit, "fr").typeset,
    focus: written.focus,
  });
}
