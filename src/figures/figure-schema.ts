import { z } from "zod";
import { entry, fault, languageTag, text } from "../reading/schema-fields.ts";

const FOCUS = fault("« focus » attend deux nombres de 0 à 1", "écrivez : focus: [0.5, 0.3]");
const focusPart = z
  .string({ error: FOCUS })
  .regex(/^(0(\.\d+)?|1(\.0+)?|\.\d+)$/, { error: FOCUS })
  .transform(Number);

/** A figure as editors write it, in an article's `figures` or as a dossier's `figure`. */
export function figureSchema(name: "figures" | "figure") {
  return entry(name, '{ src: ./photo.jpg, alt: "…", caption: "…" }', {
    src: text("src", "./photo.jpg").optional(), // missing: a caption whose picture did not come
    alt: z.string().trim().optional(), // what the picture shows; "" when it is decorative
    caption: text("caption", "Légende de la photo").optional(),
    credit: text("credit", "AFP photo").optional(),
    lang: languageTag.optional(), // of the caption, when it is not the article's
    focus: z.tuple([focusPart, focusPart], { error: FOCUS }).optional(), // what must stay in view when the picture is cropped
  });
}

export type WrittenFigure = z.infer<ReturnType<typeof figureSchema>>;
