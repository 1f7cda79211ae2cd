import type { Token } from "markdown-it";
import { decoded } from "../addresses.ts";
import type { Figure } from "../article.ts";
import { pictureAt } from "../pictures.ts";
import { present } from "../present.ts";
import type { BodyContext } from "./context.ts";
import { placeIn } from "./context.ts";
import type { ParagraphReader } from "./paragraphs.ts";
import { attribute, plainText, withoutBlanks } from "./tokens.ts";

/** `![alt](photo.jpg "Légende"){credit="AFP" lang=en}`, alone in its paragraph or with others. */
export const readFigures: ParagraphReader = ({ children, map }, context) => {
  const pictures = withoutBlanks(children);
  if (pictures.length === 0 || pictures.some(({ type }) => type !== "image")) return undefined;
  return pictures.map((token) => ({ kind: "figure", figure: figureOf(token, map, context) }));
};

/** The figure that an image token stands for. */
export function figureOf(token: Token, map: [number, number] | null, context: BodyContext): Figure {
  const { article, archive, findings, typeset } = context;
  const written = decoded(attribute(token, "src") ?? "");
  const caption = attribute(token, "title")?.trim();
  const credit = attribute(token, "credit");
  return present({
    picture: pictureAt(written, article.path, archive.files, placeIn(context, map, "!["), findings),
    alt: typeset(plainText(token.children ?? [])),
    caption: caption ? typeset(caption, attribute(token, "lang")) : undefined,
    credit: credit === undefined ? undefined : typeset(credit, "fr").typeset,
  });
}
