import type { MarkdownIt, Token } from "markdown-it";
import { decoded } from "../addresses/address.ts";
import { nameOf } from "../addresses/paths.ts";
import type { Player, Subtitles } from "../article/blocks.ts";
import { withoutUndefined } from "../collections/without-undefined.ts";
import type { Place } from "../desk/problem.ts";
import { AUDIO_TRANSCRIPT, EMPTY_MEDIUM, VIDEO_CAPTIONS } from "../desk/rules/films-and-sounds.ts";
import { insideArchive, pictureAt } from "../figures/picture-path.ts";
import { attach } from "./attach.ts";
import { BLOCK } from "./block-mark.ts";
import { openingOf } from "./containers.ts";
import type { BodyContext } from "./context.ts";
import { contextOf, placeIn } from "./context.ts";
import type { LineReader } from "./line.ts";
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
  const file = fileBeside(written, place, `![Titre](./${nameOf(written)})`, context);
  if (file === undefined) return [];
  const medium = found[1] === undefined ? "video" : "audio";
  const caption = attribute(image, "title")?.trim();
  const credit = attribute(image, "credit");
  const title = plainText(image.children ?? []);
  const player: Player = withoutUndefined({
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
  const { article, references, problems } = context;
  const place = placeIn(context, map, written);
  const surroundings = { path: article.path, files: references };
  const picture = pictureAt(written, surroundings, place, problems);
  if (picture !== undefined) context.pictures.push({ picture, file: problems.file, ...place });
  return picture;
}

function subtitlesOf(
  image: Token,
  map: [number, number] | null,
  context: BodyContext,
): Subtitles | undefined {
  const written = attribute(image, "captions");
  const name = stemOf(attribute(image, "src") ?? "film");
  context.problems.check(VIDEO_CAPTIONS, placeIn(context, map, "!["), { name, captions: written });
  if (written === undefined) return undefined;
  const place = placeIn(context, map, written);
  if (!/\.vtt$/i.test(written)) {
    context.problems.error(
      place,
      `« ${written} » n’est pas un fichier de sous-titres WebVTT`,
      `enregistrez les sous-titres en .vtt, puis écrivez : captions=./${stemOf(written)}.vtt`,
    );
    return undefined;
  }
  const file = fileBeside(written, place, `captions=./${nameOf(written)}`, context);
  return file === undefined
    ? undefined
    : { file, lang: attribute(image, "lang") ?? context.article.lang };
}

/** `film` of `./film.mp4`. */
function stemOf(file: string): string {
  return nameOf(decoded(file)).replace(/\.\w+$/, "");
}

/** A file to publish with the article; undefined, with the reason told, when it is not there. */
function fileBeside(
  written: string,
  place: Place,
  write: string,
  context: BodyContext,
): string | undefined {
  const { article, references, problems } = context;
  const file = insideArchive(written, article.path);
  if (/^[a-z]+:|^\/\//i.test(written) || file === undefined || !references.hasFile(file)) {
    problems.error(
      place,
      `le fichier « ${written} » n’est pas à côté de l’article`,
      `copiez-le dans le même dossier, puis écrivez : ${write}`,
    );
    return undefined;
  }
  if (!attach(file, place, context)) return undefined;
  const empty = references.isEmpty(file);
  problems.check(EMPTY_MEDIUM, place, { file: nameOf(file), empty });
  return file;
}

/** What is written in the braces and has another place, or none. */
function tellUnread(
  image: Token,
  medium: Player["medium"],
  place: Place,
  { problems }: BodyContext,
): void {
  if (attribute(image, "transcript") !== undefined) {
    problems.warning(
      place,
      "une transcription s’écrit dans l’article, où elle est composée et trouvée par la recherche",
      "écrivez-la sous le lecteur, entre une ligne « :::transcription » et une ligne « ::: »",
    );
  }
  for (const name of medium === "audio" ? ["poster", "captions"] : []) {
    if (attribute(image, name) === undefined) continue;
    problems.warning(
      place,
      `« ${name} » ne sert que sous un film : un son ne le montre pas`,
      "retirez-le ; les mots d’un son se lisent dans une :::transcription",
    );
  }
}

/** A sound that some readers would not understand: its words must follow it. */
export function players(md: MarkdownIt): void {
  md.core.ruler.push("press-players", ({ tokens, env }) => {
    tokens.forEach((token, index) => {
      const context = contextOf(env);
      const block = token.type === BLOCK ? context.blocks[Number(token.meta?.index)] : undefined;
      if (block?.kind !== "player" || block.player.medium !== "audio") return;
      const [next, words] = tokens.slice(index + 1, index + 3);
      const transcribed = next?.type === openingOf("transcription") && words?.nesting !== -1;
      context.problems.check(AUDIO_TRANSCRIPT, placeIn(context, token.map, "!["), { transcribed });
    });
  });
}
