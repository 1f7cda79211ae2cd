/** What a newsroom may choose where French authorities differ (`_data/site.yaml`, `typography:`). */
export interface HouseStyle {
  /** The space inside « »: U+00A0 (Imprimerie nationale) or U+202F (Swiss and many web houses). */
  readonly guillemets: "nbsp" | "thin";
  /** Quotations inside quotations: “ ” (most newspapers) or « » again (Imprimerie nationale). */
  readonly nestedQuotes?: "english" | "guillemets";
  /** The dash of asides: – (most newspapers) or — (Imprimerie nationale). */
  readonly asides?: "en" | "em";
}

/** The press's usual rules. */
export const DEFAULT_STYLE: HouseStyle = {
  guillemets: "nbsp",
  nestedQuotes: "english",
  asides: "en",
};
