import { posix } from "node:path";
import type { MarkdownIt, Token } from "markdown-it";
import { decoded } from "../addresses.ts";
import type { Player, Subtitles } from "../blocks.ts";
import { insideArchive, pictureAt } from "../pictures.ts";
import { present } from "../present.ts";
import type { Place } from "../problem.ts";
import { BLOCK } from "./block-mark.ts";
import { openingOf } from "./containers.ts";
import type { BodyContext } from "./context.ts";
import { contextOf, placeIn } from "./context.ts";
import type { LineReader } from "./paragraphs.ts";
import { attribute, plainText, withoutBlanks } from "./tokens.ts";

const MEDIA = /\.(?:(mp3|m4a|ogg|oga|opus|wav)|(mp4|webm|ogv))$/i;

/**
 * `![Titre](film.mp4 "Légende"){poster=./image.jpg captions=./film.vtt lang=fr}`: a sound or a film
 * that lies beside the article.
 */
export const readPlayer: LineReader = ({ children, map }, context) => {
  const [image, ...others] = withoutBlanks(children);
  if (image?.type !== "image" || others.length > 0) return undefined;
  const written = decoded(attribute(image, "src") ?? "");
  const found = MEDIA.exec(written);
  if (found === null) return undefined;
  const place = placeIn(context, map, "![");
  const file = fileBeside(written, place, `![Titre](./${posix.basename(written)})`, context);
  if (file === undefined) return [];
  const medium = found[1] === undefined ? "video" : "audio";
  const caption = attribute(image, "title")?.trim();
  const credit = attribute(image, "credit");
  const title = plainText(image.children ?? []);
  const player: Player = present({
    medium,
    file,
    title: context.typeset(title).typeset,
    caption: caption ? context.typeset(caption).typeset : undefined,
    credit: credit === undefined ? undefined : context.typeset(credit, "fr").typeset,
    poster: medium === "video" ? posterOf(image, map, context) : undefined,
    subtitles: medium === "video" ? subtitlesOf(image, map, context) : undefined,
  } as const);
  tellUnread(image, medium, place, context);
  return [{ kind: "player", player }];
};

function posterOf(
  image: Token,
  map: [number, number] | null,
  context: BodyContext,
): string | undefined {
  const written = attribute(image, "poster");
  if (written === undefined) return undefined;
  const { article, archive, findings } = context;
  const place = placeIn(context, map, written);
  return pictureAt(written, article.path, archive.files, place, findings);
}

function subtitlesOf(
  image: Token,
  map: [number, number] | null,
  context: BodyContext,
): Subtitles | undefined {
  const written = attribute(image, "captions");
  if (written === undefined) {
    context.findings.rule(
      "video-captions", // RGAA 4.3, WCAG 1.2.2
      placeIn(context, map, "!["),
      "ce film n’a pas de sous-titres : ceux qui n’entendent pas n’en sauraient rien",
      `écrivez-les dans un fichier .vtt à côté de l’article, puis, collé à l’image : {captions=./${subtitlesName(attribute(image, "src") ?? "film")}}`,
    );
    return undefined;
  }
  const place = placeIn(context, map, written);
  if (!/\.vtt$/i.test(written)) {
    context.findings.error(
      place,
      `« ${written} » n’est pas un fichier de sous-titres WebVTT`,
      `enregistrez les sous-titres en .vtt, puis écrivez : captions=./${subtitlesName(written)}`,
    );
    return undefined;
  }
  const file = fileBeside(written, place, `captions=./${posix.basename(written)}`, context);
  return file === undefined
    ? undefined
    : { file, lang: attribute(image, "lang") ?? context.article.lang };
}

/** `film.vtt`, beside `film.mp4`. */
function subtitlesName(file: string): string {
  return `${posix.basename(decoded(file)).replace(/\.\w+$/, "")}.vtt`;
}

/** A file to publish with the article; undefined, with the reason told, when it is not there. */
function fileBeside(
  written: string,
  place: Place,
  write: string,
  { article, archive, findings, attachments }: BodyContext,
): string | undefined {
  const file = insideArchive(written, article.path);
  if (/^[a-z]+:|^\/\//i.test(written) || file === undefined || !archive.files.has(file)) {
    findings.error(
      place,
      `le fichier « ${written} » n’est pas à côté de l’article`,
      `copiez-le dans le même dossier, puis écrivez : ${write}`,
    );
    return undefined;
  }
  attachments.add(file);
  return file;
}

/** What is written in the braces and has another place, or none. */
function tellUnread(
  image: Token,
  medium: Player["medium"],
  place: Place,
  { findings }: BodyContext,
): void {
  if (attribute(image, "transcript") !== undefined) {
    findings.warning(
      place,
      "une transcription s’écrit dans l’article, où elle est composée et trouvée par la recherche",
      "écrivez-la sous le lecteur, entre une ligne « :::transcription » et une ligne « ::: »",
    );
  }
  for (const name of medium === "audio" ? ["poster", "captions"] : []) {
    if (attribute(image, name) === undefined) continue;
    findings.warning(
      place,
      `« ${name} » ne sert que sous un film : un son ne le montre pas`,
      "retirez-le ; les mots d’un son se lisent dans une :::transcription",
    );
  }
}

/** A sound that some readers would not understand: its words must follow it (RGAA 4.1, WCAG 1.2.1). */
export function players(md: MarkdownIt): void {
  md.core.ruler.push("press-players", ({ tokens, env }) => {
    tokens.forEach((token, index) => {
      const context = contextOf(env);
      const block = token.type === BLOCK ? context.blocks[Number(token.meta?.index)] : undefined;
      if (block?.kind !== "player" || block.player.medium !== "audio") return;
      const [next, words] = tokens.slice(index + 1);
      if (next?.type === openingOf("transcription") && words?.nesting !== -1) return;
      context.findings.rule(
        "audio-transcript",
        placeIn(context, token.map, "!["),
        "ce son n’a pas de transcription : ceux qui n’entendent pas n’en sauraient rien",
        "écrivez ce qui s’y dit juste au-dessous, entre « :::transcription » et « ::: »",
      );
    });
  });
}
