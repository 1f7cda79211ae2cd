import type { Token } from "markdown-it";
import { decoded } from "../addresses.ts";
import type { Figure } from "../article.ts";
import { tellPictureWords } from "../picture-words.ts";
import { pictureAt } from "../pictures.ts";
import { present } from "../present.ts";
import type { BodyContext } from "./context.ts";
import { placeIn } from "./context.ts";
import type { LineReader } from "./paragraphs.ts";
import { attribute, plainText, withoutBlanks } from "./tokens.ts";

/** `![alt](photo.jpg "Légende"){credit="AFP" lang=en}`, alone in its paragraph or with others. */
export const readFigures: LineReader = ({ children, map }, context) => {
  const pictures = withoutBlanks(children);
  if (pictures.length === 0 || pictures.some(({ type }) => type !== "image")) return undefined;
  return pictures.map((token) => ({ kind: "figure", figure: figureOf(token, map, context) }));
};

/** The figure that an image token stands for. */
export function figureOf(token: Token, map: [number, number] | null, context: BodyContext): Figure {
  const { article, archive, findings, typeset } = context;
  const written = decoded(attribute(token, "src") ?? "");
  const place = placeOf(token, map, context);
  const alt = plainText(token.children ?? []);
  const picture = pictureAt(written, article.path, archive.files, place, findings);
  const own = picture === undefined ? undefined : archive.lore.get(picture);
  const caption = attribute(token, "title")?.trim() || own?.caption;
  const credit = attribute(token, "credit") ?? own?.credit;
  tellPictureWords({ alt, caption }, place, findings);
  return present({
    picture,
    alt: typeset(alt),
    caption: caption ? typeset(caption, attribute(token, "lang")) : undefined,
    credit: credit === undefined ? undefined : typeset(credit, "fr").typeset,
  });
}

/** A picture that stands among words shows no caption: the editor is told where it went. */
export function tellLostCaption(
  token: Token,
  map: [number, number] | null,
  context: BodyContext,
): void {
  const lost = [attribute(token, "title"), attribute(token, "credit")].filter(Boolean).join(", ");
  if (lost === "") return;
  context.findings.warning(
    placeOf(token, map, context),
    `cette image est dans une phrase : sa légende et son crédit (« ${lost} ») ne sont pas montrés`,
    "mettez l’image seule sur sa ligne, entre deux lignes vides",
  );
}

function placeOf(token: Token, map: [number, number] | null, context: BodyContext) {
  const place = placeIn(context, map, `](${attribute(token, "src") ?? ""}`);
  return place.column === 1 ? placeIn(context, map, "![") : { ...place, column: place.column + 2 };
}
