import { posix } from "node:path";
import { decoded } from "./addresses.ts";
import { nearest } from "./nearest.ts";
import type { Findings, Place } from "./problem.ts";

const PICTURE = /\.(avif|gif|jpe?g|png|svg|tiff?|webp)$/i;

const FILM_FOR_WEB = /\.(mp4|webm|ogv|mp3|m4a|og[ag]|opus|wav)$/i;
const FILM_OR_SOUND =
  /\.(mp4|webm|ogv|mp3|m4a|og[ag]|opus|wav|mov|m4v|avi|mkv|wmv|mpe?g|3gp|aiff?|flac|wma|aac)$/i;

export function isPicture(path: string): boolean {
  return PICTURE.test(path);
}

/**
 * The path under `articles/` of a picture written in an article, checked to be there; undefined,
 * with the reason told, when it cannot be shown.
 *
 * @param written as in `src:` or `![…](…)`: relative to the article's file
 * @param path the article's own path
 */
export function pictureAt(
  written: string,
  path: string,
  files: ReadonlySet<string>,
  place: Place,
  findings: Findings,
): string | undefined {
  if (/^[a-z]:[\\/]|^file:/i.test(written)) {
    findings.error(
      place,
      `« ${written} » est un chemin de votre ordinateur : personne d’autre ne l’a`,
      `copiez l’image à côté de l’article, puis écrivez : ./${posix.basename(written.replaceAll("\\", "/"))}`,
    );
    return undefined;
  }
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(written)) {
    findings.error(
      place,
      `l’image « ${written} » est sur un autre site : elle pourrait disparaître ou pister les lecteurs`,
      "enregistrez-la à côté de l’article, puis écrivez son nom : ./photo.jpg",
    );
    return undefined;
  }
  const picture = insideArchive(written, path);
  if (picture === undefined) {
    findings.error(
      place,
      `l’image « ${written} » est hors du dossier des articles`,
      "copiez-la à côté de l’article, puis écrivez son nom : ./photo.jpg",
    );
    return undefined;
  }
  if (!files.has(picture)) {
    const folder = posix.dirname(picture);
    const neighbours = [...files].filter(
      (file) => posix.dirname(file) === folder && PICTURE.test(file),
    );
    const meant = nearest(
      posix.basename(picture),
      neighbours.map((file) => posix.basename(file)),
    );
    findings.error(
      place,
      `l’image « ${written} » n’existe pas`,
      meant === undefined
        ? "ajoutez le fichier à côté de l’article, ou retirez l’image"
        : `écrivez : ${posix.join(posix.dirname(written), meant).replace(/^(?![./])/, "./")}`,
    );
    return undefined;
  }
  if (FILM_OR_SOUND.test(picture)) {
    findings.error(
      place,
      `« ${written} » est un film ou un son, qui ne peut pas être montré comme une image`,
      FILM_FOR_WEB.test(picture)
        ? `écrivez, seul sur sa ligne entre deux lignes vides : ![Titre](${written}){poster=./image.jpg captions=./film.vtt lang=fr}`
        : "enregistrez-le en .mp4 (un film) ou en .mp3 (un son), puis écrivez, seul sur sa ligne : ![Titre](./film.mp4)",
    );
    return undefined;
  }
  if (!PICTURE.test(picture)) {
    findings.error(
      place,
      `« ${written} » n’est pas une image que le web sait montrer`,
      "enregistrez-la en .jpg, .png, .webp ou .svg",
    );
    return undefined;
  }
  findings.pictures.set(picture, place);
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
  const joined = plain.startsWith("/")
    ? posix.normalize(plain.replace(/^\/(articles\/)?/, ""))
    : posix.join(posix.dirname(path), plain);
  return joined === ".." || joined.startsWith("../") ? undefined : joined;
}
