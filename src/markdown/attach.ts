import { isTooLong } from "../addresses/address.ts";
import { nameOf } from "../addresses/paths.ts";
import type { Place } from "../desk/problem.ts";
import type { BodyContext } from "./context.ts";

/**
 * Has a file published with the article, at its own path.
 *
 * @param file its path under `articles/`
 * @returns whether it can be; else the reason is told
 */
export function attach(
  file: string,
  place: Place,
  { attachments, problems }: BodyContext,
): boolean {
  if (isTooLong(file)) {
    problems.error(
      place,
      `le nom du fichier « ${nameOf(file).slice(0, 60)}… », ou d’un de ses dossiers, est trop long pour une adresse`,
      "renommez-le en une dizaine de mots, ici aussi",
    );
    return false;
  }
  attachments.add(file);
  return true;
}
