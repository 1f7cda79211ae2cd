import { withoutUndefined } from "../collections/without-undefined.ts";
import type { Place } from "../desk/problem.ts";
import type { Problems } from "../desk/problems.ts";
import { ALT_CAPTION, ALT_MISSING, ALT_OPENING } from "../desk/rules/pictures.ts";
import type { Typesetter } from "../french/prose.ts";
import type { Figure } from "./figure.ts";
import { TURNED } from "./figure.ts";
import type { WrittenFigure } from "./figure-schema.ts";
import type { PictureSurroundings } from "./picture-path.ts";
import { pictureAt } from "./picture-path.ts";

/** A key of a figure that something may be told of. */
export type FigureKey = "src" | "alt" | "thumbnail" | "dark";

/** What surrounds a figure while it is read. */
export interface FigureSurroundings extends PictureSurroundings {
  readonly typeset: Typesetter;
  /** Where a key of the figure is written, or would be. */
  readonly placeOf: (key: FigureKey) => Place;
}

/** A figure as written in YAML or Markdown. */
type Written = { readonly [Key in keyof WrittenFigure]?: WrittenFigure[Key] | undefined };

/**
 * A written figure, typeset, its picture found; undefined, with the reason told, when it shows
 * nothing. Where the editor wrote no caption or credit, those of the picture's own file are shown.
 */
export function readFigure(
  written: Written,
  { path: from, files, typeset, placeOf }: FigureSurroundings,
  problems: Problems,
): Figure | undefined {
  const place = placeOf("src");
  if (written.src === undefined && written.caption === undefined) {
    problems.error(
      place,
      "une figure a besoin d’une image ou d’une légende",
      'écrivez : { src: ./photo.jpg, alt: "…", caption: "…", credit: "…" }',
    );
    return undefined;
  }
  const picture =
    written.src === undefined
      ? undefined
      : pictureAt(written.src, { path: from, files }, place, problems);
  const beside = (key: "thumbnail" | "dark") => {
    const path = written[key];
    if (path === undefined || (key === "dark" && path === TURNED)) return path;
    return pictureAt(path, { path: from, files }, placeOf(key), problems);
  };
  const own = picture === undefined ? undefined : files.embedded(picture);
  const caption = written.caption ?? own?.caption;
  const credit = written.credit ?? own?.credit;
  if (written.src !== undefined) {
    for (const rule of [ALT_MISSING, ALT_CAPTION, ALT_OPENING])
      problems.check(rule, placeOf("alt"), { alt: written.alt, caption });
  }
  return withoutUndefined({
    picture,
    alt: typeset(written.alt ?? ""),
    caption: caption === undefined ? undefined : typeset(caption, written.lang),
    credit: credit === undefined ? undefined : typeset(credit, "fr").typeset,
    focus: written.focus,
    uncut: written.crop === "false" || isVector(picture) || undefined,
    thumbnail: picture && beside("thumbnail"),
    dark: picture && beside("dark"),
  });
}

/** Drawn, not taken: nearly always with words. */
function isVector(picture = ""): boolean {
  return /\.svg$/i.test(picture);
}
