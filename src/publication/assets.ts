/** Addresses of what every page loads, without the base path. */
export interface Assets {
  readonly stylesheet: string;
  readonly scripts: Scripts;
  /** Fonts that the first lines of every page are set in. */
  readonly preload: readonly string[];
  readonly icons: Icons;
}

export interface Scripts {
  readonly searchPage: string;
  readonly searchFilters: string;
  readonly searchSpelling: string;
  /** On every page; fetches the two below when they serve. */
  readonly reader: string;
  readonly suggestions: string;
  readonly highlight: string;
  /** On articles: copying the address, printing. */
  readonly share: string;
  /** On every page of a paper that is read without network; "" for others. */
  readonly offline: string;
}

/** The paper's mark: drawn once, and in the sizes that browsers and telephones ask for. */
export interface Icons {
  readonly svg: string;
  readonly png192: string;
  readonly png512: string;
  /** Whole to its edges, so that a telephone may cut it round. */
  readonly maskable512: string;
  readonly touch180: string;
}
