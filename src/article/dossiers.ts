import type { z } from "zod";
import type { HouseStyle } from "../french/typography.ts";
import { typographize } from "../french/typography.ts";
import { entries, entry, text } from "./fields.ts";
import { figureOf } from "./figure.ts";
import { figureSchema } from "./figure-schema.ts";
import type { PictureLore } from "./picture-lore.ts";
import { insideArchive } from "./pictures.ts";
import { present } from "./present.ts";
import type { Findings } from "./problem.ts";
import { typesetterFor } from "./prose.ts";
import type { YamlData } from "./read-yaml.ts";
import type { Dossier } from "./site.ts";

/** `_data/dossiers.yaml`: the continuing stories of the paper. */
export const dossiersSchema = entries(
  entry("dossiers", 'turquie-israel: { title: "Turquie–Israël" }', {
    title: text("title", "Titre du dossier"),
    standfirst: text("standfirst", "…").optional(),
    figure: figureSchema("figure").optional(), // its `src` starts at articles/
  }),
);

/** What surrounds the dossiers while they are read. */
export interface DossierSurroundings {
  readonly data: YamlData;
  readonly style: HouseStyle;
  /** Every file under `articles/`. */
  readonly files: ReadonlySet<string>;
  /** What pictures say of themselves. */
  readonly lore?: PictureLore;
  /** The pictures may not be here, and nobody could mend that: the file is the project's own. */
  readonly borrowed: boolean;
}

/** The continuing stories, by key; a figure that cannot be shown is told. */
export function dossiersOf(
  dossiers: z.infer<typeof dossiersSchema>,
  { data, style, files, lore, borrowed }: DossierSurroundings,
  findings: Findings,
): Map<string, Dossier> {
  const typeset = typesetterFor(style);
  return new Map(
    Object.entries(dossiers).map(([key, { title, standfirst, figure }]) => {
      const src = figure?.src;
      const elsewhere = borrowed && src !== undefined && !files.has(insideArchive(src, "") ?? "");
      return [
        key,
        present({
          key,
          title,
          standfirst: standfirst && typographize(standfirst, style),
          figure:
            figure === undefined || elsewhere
              ? undefined
              : figureOf(
                  figure,
                  {
                    path: "",
                    files,
                    ...(lore === undefined ? {} : { lore }),
                    typeset,
                    placeOf: (part) => data.placeOf([key, "figure", part]),
                  },
                  findings,
                ),
        }),
      ];
    }),
  );
}
