import type { Problem } from "../../desk/problem.ts";
import { HEAD_OF_FILE } from "../../desk/problem.ts";
import type { ReadEdition } from "../../edition/read-edition.ts";
import { isPicture } from "../../figures/picture-kinds.ts";
import type { PictureUse } from "../../figures/picture-use.ts";
import { shown } from "../workspace.ts";

/**
 * Pictures that no article shows, not even a draft. None is told while an article cannot be read: it may be the
 * one that shows them.
 *
 * @param files every file under `articles/`, and where it is on this disk
 * @param pictures those of the house
 */
export function unshownPictures(
  files: ReadonlyMap<string, string>,
  pictures: readonly PictureUse[],
  { used, problems }: ReadEdition,
): Problem[] {
  if (problems.some(({ severity }) => severity === "error")) return [];
  const ofHouse = new Set(pictures.map(({ picture }) => picture));
  return [...files]
    .filter(([path]) => isPicture(path) && !used.has(path) && !ofHouse.has(path))
    .map(([, file]) => ({
      severity: "warning" as const,
      file: shown(file),
      ...HEAD_OF_FILE,
      message: "aucun article ne montre cette image",
      remedy:
        "retirez le fichier, ou montrez-le : figures: [{ src: ./… }], ou ![…](./…) dans un texte",
    }));
}
