/** Addresses of what every page loads, without the base path. */
export interface Assets {
  readonly stylesheet: string;
  readonly searchScript: string;
  /** Fonts that the first lines of every page are set in. */
  readonly preload: readonly string[];
}
