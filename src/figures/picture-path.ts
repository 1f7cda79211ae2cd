import { decoded } from "../addresses/address.ts";
import { folderOf, joinPath, nameOf } from "../addresses/paths.ts";
import type { Place } from "../desk/problem.ts";
import type { Problems } from "../desk/problems.ts";
import type { PictureFiles } from "./picture-files.ts";
import { isPicture } from "./picture-kinds.ts";

/** Films and sounds that browsers play. */
export const FILM_FOR_WEB = /\.(mp4|webm|ogv|mp3|m4a|og[ag]|opus|wav)$/i;
const FILM_OR_SOUND =
  /\.(mp4|webm|ogv|mp3|m4a|og[ag]|opus|wav|mov|m4v|avi|mkv|wmv|mpe?g|3gp|aiff?|flac|wma|aac)$/i;

/** What surrounds a picture while its path is read. */
export interface PictureSurroundings {
  /** The path that what is written is relative to: the article's own. */
  readonly path: string;
  readonly files: PictureFiles;
}

/**
 * The path under `articles/` of a picture written in an article, checked to be there; undefined,
 * with the reason told, when it cannot be shown.
 *
 * @param written as in `src:` or `![…](…)`: relative to the article's file
 */
export function pictureAt(
  written: string,
  { path, files }: PictureSurroundings,
  place: Place,
  problems: Problems,
): string | undefined {
  if (/^[a-z]:[\\/]|^file:/i.test(written)) {
    problems.error(
      place,
      `« ${written} » est un chemin de votre ordinateur : personne d’autre ne l’a`,
      `copiez l’image à côté de l’article, puis écrivez : ./${nameOf(written.replaceAll("\\", "/"))}`,
    );
    return undefined;
  }
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(written)) {
    problems.error(
      place,
      `l’image « ${written} » est sur un autre site : elle pourrait disparaître ou pister les lecteurs`,
      "enregistrez-la à côté de l’article, puis écrivez son nom : ./photo.jpg",
    );
    return undefined;
  }
  const picture = insideArchive(written, path);
  if (picture === undefined) {
    problems.error(
      place,
      `l’image « ${written} » est hors du dossier des articles`,
      "copiez-la à côté de l’article, puis écrivez son nom : ./photo.jpg",
    );
    return undefined;
  }
  if (!files.hasFile(picture)) {
    const meant = files.nearestPicture(picture);
    problems.error(
      place,
      `l’image « ${written} » n’existe pas`,
      meant === undefined
        ? "ajoutez le fichier à côté de l’article, ou retirez l’image"
        : `écrivez : ${written.slice(0, -nameOf(written).length).replace(/^(?![./])/, "./")}${meant}`,
    );
    return undefined;
  }
  if (FILM_OR_SOUND.test(picture)) {
    problems.error(
      place,
      `« ${written} » est un film ou un son, qui ne peut pas être montré comme une image`,
      FILM_FOR_WEB.test(picture)
        ? `écrivez, seul sur sa ligne entre deux lignes vides : ![Titre](${written}){poster=./image.jpg captions=./film.vtt lang=fr}`
        : "enregistrez-le en .mp4 (un film) ou en .mp3 (un son), puis écrivez, seul sur sa ligne : ![Titre](./film.mp4)",
    );
    return undefined;
  }
  if (!isPicture(picture)) {
    problems.error(
      place,
      `« ${written} » n’est pas une image que le web sait montrer`,
      "enregistrez-la en .jpg, .png, .webp ou .svg",
    );
    return undefined;
  }
  return picture;
}

/**
 * A path written in an article, taken from the root of the archive; undefined when it leaves it.
 * `/articles/…` is the root of the archive as seen on the site.
 */
export function insideArchive(written: string, path: string): string | undefined {
  const plain = decoded(written.replace(/[?#].*$/, ""))
    .normalize("NFC")
    .replaceAll("\\", "/");
  return plain.startsWith("/")
    ? joinPath("", plain.replace(/^\/(articles\/)?/, ""))
    : joinPath(folderOf(path), plain);
}
