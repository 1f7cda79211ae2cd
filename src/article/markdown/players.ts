import { posix } from "node:path";
import { decoded } from "../addresses.ts";
import { insideArchive } from "../pictures.ts";
import { present } from "../present.ts";
import { placeIn } from "./context.ts";
import type { LineReader } from "./paragraphs.ts";
import { attribute, plainText, withoutBlanks } from "./tokens.ts";

const MEDIA = /\.(?:(mp3|m4a|ogg|oga|opus|wav)|(mp4|webm|ogv))$/i;

/** `![Titre](entretien.mp3 "Légende")`: a sound or a film that lies beside the article. */
export const readPlayer: LineReader = ({ children, map }, context) => {
  const [image, ...others] = withoutBlanks(children);
  if (image?.type !== "image" || others.length > 0) return undefined;
  const written = decoded(attribute(image, "src") ?? "");
  const medium = MEDIA.exec(written);
  if (medium === null) return undefined;
  const file = insideArchive(written, context.article.path);
  if (/^[a-z]+:|^\/\//i.test(written) || file === undefined || !context.archive.files.has(file)) {
    context.findings.error(
      placeIn(context, map, "!["),
      `le fichier « ${written} » n’est pas à côté de l’article`,
      `copiez-le dans le même dossier, puis écrivez : ![Titre](./${posix.basename(written)})`,
    );
    return [];
  }
  context.attachments.add(file);
  const caption = attribute(image, "title")?.trim();
  const title = plainText(image.children ?? []);
  return [
    {
      kind: "player",
      player: present({
        medium: medium[1] === undefined ? ("video" as const) : ("audio" as const),
        file,
        title: context.typeset(title).typeset,
        caption: caption ? context.typeset(caption).typeset : undefined,
      }),
    },
  ];
};
