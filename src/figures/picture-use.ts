import type { Place } from "../desk/problem.ts";

/** A picture under `articles/`, and where an editor asked for it. */
export interface PictureUse extends Place {
  readonly picture: string;
  /** The file as shown to the editor. */
  readonly file: string;
}

/** Each picture once, told where it was last asked for. */
export function onePerPicture(uses: readonly PictureUse[]): PictureUse[] {
  return [...new Map(uses.map((use) => [use.picture, use])).values()];
}
