import { folderOf, nameOf } from "../addresses/paths.ts";
import { nearest } from "../desk/nearest.ts";
import type { EmbeddedCaption, EmbeddedCaptions } from "./embedded-captions.ts";
import { isPicture } from "./picture-kinds.ts";

/** What may be asked of the files that lie beside articles. */
export interface PictureFiles {
  /** Whether there is a file at this path under `articles/` (NFC, `/`). */
  hasFile(path: string): boolean;
  /** Whether a film or a sound has not one byte. */
  isEmpty(path: string): boolean;
  /** What a picture's own file says of it. */
  embedded(path: string): EmbeddedCaption | undefined;
  /** The name of the picture in the same folder that was probably meant. */
  nearestPicture(path: string): string | undefined;
}

/**
 * @param files every file under `articles/`, paths in NFC with `/`
 * @param empty the films and sounds among them that have no bytes
 */
export function pictureFiles(
  files: ReadonlySet<string>,
  embedded: EmbeddedCaptions = new Map(),
  empty: ReadonlySet<string> = new Set(),
): PictureFiles {
  return {
    hasFile: (path) => files.has(path),
    isEmpty: (path) => empty.has(path),
    embedded: (path) => embedded.get(path),
    nearestPicture: (path) => {
      const folder = folderOf(path);
      const beside = [...files].filter((file) => folderOf(file) === folder && isPicture(file));
      return nearest(nameOf(path), beside.map(nameOf));
    },
  };
}

/** No file at all: every picture is missing. */
export const NO_FILES: PictureFiles = pictureFiles(new Set());
