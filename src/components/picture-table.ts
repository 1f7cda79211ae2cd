/** What readers get of one picture; addresses without the base path, sizes in px. */
export interface PictureSet {
  readonly width: number;
  readonly height: number;
  readonly fallback: string;
  readonly webp: readonly { readonly address: string; readonly width: number }[];
}

/** By path under `articles/`. */
export type PictureTable = ReadonlyMap<string, PictureSet>;
