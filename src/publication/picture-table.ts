/** One file of a picture; its address without the base path, its width in px. */
export interface Rendition {
  readonly address: string;
  readonly width: number;
}

/** What readers get of one picture; sizes in px. */
export interface PictureSet {
  readonly width: number;
  readonly height: number;
  /** For feeds, for machines, and for browsers that know no newer format. */
  readonly fallback: string;
  /** Empty where AVIF gains nothing. */
  readonly avif: readonly Rendition[];
  /** Narrowest first. */
  readonly webp: readonly Rendition[];
  /** The dominant colour, `#rgb`: what stands in its place until it comes. None if it has holes. */
  readonly tone?: string;
}

/** By path under `articles/`. */
export type PictureTable = ReadonlyMap<string, PictureSet>;
