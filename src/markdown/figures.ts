import type { Token } from "markdown-it";
import { decoded } from "../addresses/address.ts";
import { FILM_ATTRIBUTE } from "../desk/rules/captions.ts";
import { PLAIN_TEXT } from "../desk/rules/front-matter.ts";
import type { Figure } from "../figures/figure.ts";
import { picturesIn } from "../figures/figure.ts";
import { readFigure } from "../figures/read-figure.ts";
import type { BodyContext } from "./context.ts";
import { placeIn } from "./context.ts";
import type { LineReader } from "./line.ts";
import { attribute, plainText, withoutBlanks } from "./tokens.ts";

/** `![alt](photo.jpg "Légende"){credit="AFP" lang=en}`, alone in its paragraph or with others. */
export const readFigures: LineReader = ({ children, map }, context) => {
  const pictures = withoutBlanks(children);
  if (pictures.length === 0 || pictures.some(({ type }) => type !== "image")) return undefined;
  return pictures.map((token) => ({ kind: "figure", figure: figureOf(token, map, context) }));
};

/** The figure that an image token stands for. */
export function figureOf(token: Token, map: [number, number] | null, context: BodyContext): Figure {
  const { article, references, problems, typeset } = context;
  const place = placeOf(token, map, context);
  const alt = plainText(token.children ?? []);
  for (const key of ["title", "credit"]) {
    const value = attribute(token, key);
    if (value === undefined) continue;
    const name = key === "title" ? "la légende" : "le crédit";
    problems.check(PLAIN_TEXT, place, { key: name, value, bare: false });
  }
  for (const key of ["captions", "poster"]) {
    if (attribute(token, key) !== undefined) problems.check(FILM_ATTRIBUTE, place, key);
  }
  const figure = readFigure(
    {
      src: decoded(attribute(token, "src") ?? ""),
      alt,
      caption: attribute(token, "title")?.trim() || undefined,
      credit: attribute(token, "credit"),
      lang: attribute(token, "lang"),
      crop: attribute(token, "crop") === "false" ? "false" : undefined,
      dark: attribute(token, "dark"),
    },
    { path: article.path, files: references, typeset, placeOf: () => place },
    problems,
  );
  for (const [, picture] of figure === undefined ? [] : picturesIn(figure))
    context.pictures.push({ picture, file: problems.file, ...place });
  return figure ?? { alt: typeset(alt) };
}

/** A picture that stands among words shows no caption: the editor is told where it went. */
export function tellLostCaption(
  token: Token,
  map: [number, number] | null,
  context: BodyContext,
): void {
  const lost = [attribute(token, "title"), attribute(token, "credit")].filter(Boolean).join(", ");
  if (lost === "") return;
  context.problems.warning(
    placeOf(token, map, context),
    `cette image est dans une phrase : sa légende et son crédit (« ${lost} ») ne sont pas montrés`,
    "mettez l’image seule sur sa ligne, entre deux lignes vides",
  );
}

function placeOf(token: Token, map: [number, number] | null, context: BodyContext) {
  const place = placeIn(context, map, `](${attribute(token, "src") ?? ""}`);
  return place.column === 1 ? placeIn(context, map, "![") : { ...place, column: place.column + 2 };
}
