import { z } from "zod";
import { choice, entry, fault, languageTag, numeral, text } from "../reading/schema-fields.ts";

const FOCUS = fault("« focus » attend deux nombres de 0 à 1", "écrivez : focus: [0.5, 0.3]");
const focusPart = numeral(/^(0(\.\d+)?|1(\.0+)?|\.\d+)$/, FOCUS, { minimum: 0, maximum: 1 });

const SRC = {
  figures: "Le fichier de l’image, à côté de l’article. Sans lui, la légende reste seule.",
  figure: "Le fichier de l’image ; son chemin part du dossier articles.",
};

/** A figure as editors write it, in an article's `figures` or as a dossier's `figure`. */
export function figureSchema(name: "figures" | "figure") {
  return entry(name, '{ src: ./photo.jpg, alt: "…", caption: "…" }', {
    src: text("src", "./photo.jpg")
      .meta({ title: "Image", description: SRC[name], contentMediaType: "image/*" })
      .optional(),
    alt: z
      .string()
      .trim()
      .meta({
        type: ["string", "number", "boolean", "null"],
        title: "Description",
        description:
          "Ce que montre l’image, pour qui ne la voit pas. Un texte vide si elle est décorative.",
        examples: ["Un homme parle debout devant deux drapeaux"],
        emptyMeans: "Image décorative",
      })
      .optional(),
    caption: text("caption", "Légende de la photo")
      .meta({
        title: "Légende",
        description: "Ce qui se lit sous l’image ; sans elle, celle du fichier est montrée.",
      })
      .optional(),
    credit: text("credit", "AFP photo")
      .meta({
        title: "Crédit",
        description: "À qui l’image est due ; sans lui, celui du fichier est montré.",
      })
      .optional(),
    lang: languageTag
      .meta({
        title: "Langue de la légende",
        description: "Le code de la langue de la légende, si ce n’est pas celle de l’article.",
      })
      .optional(),
    focus: z
      .tuple([focusPart, focusPart], { error: FOCUS })
      .meta({
        title: "Point d’intérêt",
        description:
          "Ce qui doit rester visible quand l’image est recadrée : de gauche à droite, puis de haut en bas, de 0 à 1.",
        examples: [[0.5, 0.3]],
      })
      .optional(),
    crop: choice("crop", { false: "L’image n’est jamais recadrée" })
      .meta({
        title: "Recadrage",
        description:
          "À false pour un dessin où il y a des mots (carte, schéma) : il est toujours montré entier, et absent des petites listes s’il n’a pas de vignette.",
      })
      .optional(),
    thumbnail: text("thumbnail", "./detail.jpg")
      .meta({
        title: "Vignette",
        description: "Un détail sans texte, montré dans les petites listes au lieu de l’image.",
        contentMediaType: "image/*",
      })
      .optional(),
    dark: text("dark", "./carte-nuit.png")
      .meta({
        title: "Variante sombre",
        description:
          "Le même dessin pour qui lit sur fond sombre ; auto pour que le journal l’inverse lui-même (un dessin au trait, jamais une photo).",
        examples: ["./carte-nuit.png", "auto"],
      })
      .optional(),
  });
}

export type WrittenFigure = z.infer<ReturnType<typeof figureSchema>>;
