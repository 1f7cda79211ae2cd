import type { z } from "zod";
import { withoutUndefined } from "../collections/without-undefined.ts";
import type { Figure } from "../figures/figure.ts";
import { picturesIn } from "../figures/figure.ts";
import type { WrittenFigure } from "../figures/figure-schema.ts";
import { figureSchema } from "../figures/figure-schema.ts";
import type { Findings } from "../figures/findings.ts";
import type { PictureFiles } from "../figures/picture-files.ts";
import { NO_FILES } from "../figures/picture-files.ts";
import { insideArchive } from "../figures/picture-path.ts";
import type { PictureUse } from "../figures/picture-use.ts";
import type { FigureKey } from "../figures/read-figure.ts";
import { readFigure } from "../figures/read-figure.ts";
import { typesetterFor } from "../french/prose.ts";
import type { HouseStyle } from "../french/typography/house-style.ts";
import { typographize } from "../french/typography/typographize.ts";
import { entries, entry, text } from "../reading/schema-fields.ts";
import type { Dossier } from "./house.ts";
import type { ReadDataFile } from "./read-data-file.ts";

/** `_data/dossiers.yaml`: the continuing stories of the paper. */
export const dossiersSchema = entries(
  "Un dossier, sous la clé qui s’écrit dans l’en-tête des articles (dossier) et dans son adresse.",
  entry("dossiers", 'turquie-israel: { title: "Turquie–Israël" }', {
    title: text("title", "Titre du dossier").meta({
      title: "Titre",
      description: "Le titre du dossier.",
    }),
    standfirst: text("standfirst", "Du mètre à la seconde.")
      .meta({
        title: "Chapô",
        contentMediaType: "text/plain",
        description: "Ce que suit le dossier, en une ou deux phrases.",
      })
      .optional(),
    figure: figureSchema("figure")
      .meta({ title: "Image", description: "L’image du dossier, écrite comme celle d’un article." })
      .optional(),
  }),
);

/** What surrounds the dossiers while they are read. */
export interface DossierSurroundings {
  readonly style: HouseStyle;
  /** The files under `articles/`; without them, figures with a picture are left out. */
  readonly files?: PictureFiles | undefined;
  /** The pictures may not be here, and nobody could mend that: the file is the project's own. */
  readonly borrowed?: boolean | undefined;
}

/** The continuing stories, by key; a figure that cannot be shown is told. */
export function dossiersOf(
  { data = {}, placeOf, problems }: ReadDataFile<z.infer<typeof dossiersSchema>>,
  { style, files, borrowed }: DossierSurroundings,
): Findings<Map<string, Dossier>> {
  const typeset = typesetterFor(style);
  const pictures: PictureUse[] = [];
  const figureOf = (key: string, written: WrittenFigure | undefined): Figure | undefined => {
    if (written === undefined || isElsewhere(written, files, borrowed)) return undefined;
    const place = (part: FigureKey) => placeOf([key, "figure", part]);
    const surroundings = { path: "", files: files ?? NO_FILES, typeset, placeOf: place };
    const figure = readFigure(written, surroundings, problems);
    for (const [part, picture] of figure === undefined ? [] : picturesIn(figure))
      pictures.push({ picture, file: problems.file, ...place(part) });
    return figure;
  };
  const value = new Map(
    Object.entries(data).map(([key, { title, standfirst, figure }]) => [
      key,
      withoutUndefined({
        key,
        title,
        standfirst: standfirst && typographize(standfirst, style),
        figure: figureOf(key, figure),
      }),
    ]),
  );
  return { value, problems: problems.told, pictures };
}

/** Whether a figure's picture lies beside the project's articles, and not beside this newsroom's. */
function isElsewhere(
  { src }: WrittenFigure,
  files: PictureFiles | undefined,
  borrowed = false,
): boolean {
  if (src === undefined) return false;
  return files === undefined || (borrowed && !files.hasFile(insideArchive(src, "") ?? ""));
}
